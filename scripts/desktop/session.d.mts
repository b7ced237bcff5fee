/** What has to be started for a desktop. */
export interface DesktopNeeds {
  readonly display: boolean;
  readonly bus: boolean;
  /** Size of the display. */
  readonly screen?: { readonly width: number; readonly height: number };
}

export interface Desktop {
  /** The environment for the app. */
  readonly env: NodeJS.ProcessEnv;
  readonly close: () => void;
}

export function desktopNeeds(wishes?: { readonly virtual?: boolean; readonly ownBus?: boolean }): DesktopNeeds;

export function openDesktop(needs: DesktopNeeds): Promise<Desktop>;
