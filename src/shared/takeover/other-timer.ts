import type { Settings } from '../settings.ts';

/** Break timers whose settings can be taken over. */
export const OTHER_APPS = ['stretchly', 'breakTimer'] as const;
export type OtherApp = (typeof OTHER_APPS)[number];

/** What stands in their settings and has no counterpart here; a text key under `takeOver.left`. */
export const LEFT_OUT = ['words', 'colours', 'shortcuts', 'postponeLength', 'sounds'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** What the settings of another break timer mean here. */
export interface OtherTimer {
  readonly app: OtherApp;
  /** Only what has an honest counterpart, within what can be set here. Never empty. */
  readonly patch: Partial<Settings>;
  /** The language it was set to as a BCP 47 tag, or null where it says none. */
  readonly language: string | null;
  readonly left: readonly LeftOut[];
}
