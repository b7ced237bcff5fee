import type { IconPicture } from './icon-picture.ts';
import type { TrayState } from './status.ts';

const DRAWING: Record<TrayState, string> = {
  working: 'working',
  soon: 'soon',
  held: 'held',
  onBreak: 'on-break',
  paused: 'paused',
  away: 'away',
};

/** Desktops whose panel is as light or dark as the windows. GNOME, Xfce and the bars of tiling desktops stay dark. */
const PANEL_LIKE_WINDOWS = /kde|cinnamon|mate|lxqt/i;

/** The part of Electron's `nativeTheme` that matters; older releases do not know the taskbar's theme. */
export interface ThemeFacts {
  readonly shouldUseDarkColors: boolean;
  readonly shouldUseDarkColorsForSystemIntegratedUI?: boolean;
}

/**
 * Whether the panel behind the icon is dark. On Linux this is a guess, which the icons allow for with a thin rim of
 * the opposite tone. `desktop` is XDG_CURRENT_DESKTOP.
 */
export function isPanelDark(platform: NodeJS.Platform, desktop: string, theme: ThemeFacts): boolean {
  if (platform === 'win32') {
    return theme.shouldUseDarkColorsForSystemIntegratedUI ?? theme.shouldUseDarkColors;
  }
  return theme.shouldUseDarkColors || (platform === 'linux' && !PANEL_LIKE_WINDOWS.test(desktop));
}

/**
 * The icon's picture, its files relative to the folder of the tray icons. Panels on Linux are 22 pixels high as a rule;
 * Windows and macOS want 16. Sharper files (`@2x`) beside them are found by Electron.
 * @param minutes to write on it, or null; macOS writes them beside it
 */
export function iconPicture(
  state: TrayState,
  minutes: number | null,
  platform: NodeJS.Platform,
  dark: boolean,
): IconPicture {
  const theme = platform === 'darwin' ? 'template' : dark ? 'on-dark' : 'on-light';
  const fileOf = (name: string): string => `${theme}/${name}-${platform === 'linux' ? 22 : 16}.png`;
  if (minutes === null || platform === 'darwin') return { kind: 'file', file: fileOf(DRAWING[state]) };
  return { kind: 'minutes', ground: fileOf('minutes'), digits: fileOf('digits'), minutes };
}
