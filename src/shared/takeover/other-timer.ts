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
  readonly left: readonly LeftOut[];
}
