import type { Condition, Prop } from './exercise.ts';

/**
 * What a person can set. Its parser stands apart (parse-settings.ts), so that windows can use the defaults without it.
 * In the file (`config.json`) durations are seconds with `Seconds` in the key; here milliseconds.
 */
export interface Settings {
  /** Active desk time between breaks. 5 min to 4 h in the window, down to 5 s in the file; 50 min (HSE: 50-60). */
  readonly breakEveryMs: number;
  /** The whole break, getting down and up included. 1 to 30 min in the window, 5 s in the file; 5 min (Galinsky 2000). */
  readonly breakLengthMs: number;
  /** How long the notice stands before the break may begin. 0 to 300 s; 60 s: floor breaks need tidying-up time. */
  readonly noticeMs: number;
  /** How often one break may be postponed: 0 to 5, or null for no limit. 2. */
  readonly postponeLimit: number | null;
  readonly skipAllowed: boolean;
  /** Without input for longer than this, counting stops. 30 to 180 s (file: from 5 s); 60 s: reading makes no input. */
  readonly idleAfterMs: number;
  /** Without input for this long (or a break's length, if less) the absence counts as a break. 2 to 15 min; 5 min. */
  readonly awayAfterMs: number;
  /** What is at hand. Without `floor` only standing exercises are offered. */
  readonly props: readonly Prop[];
  readonly conditions: readonly Condition[];
  readonly sound: boolean;
  /** 0 to 1. */
  readonly volume: number;
  readonly theme: 'system' | 'light' | 'dark';
}

export const DEFAULT_SETTINGS: Settings = {
  breakEveryMs: 50 * 60_000,
  breakLengthMs: 5 * 60_000,
  noticeMs: 60_000,
  postponeLimit: 2,
  skipAllowed: true,
  idleAfterMs: 60_000,
  awayAfterMs: 5 * 60_000,
  props: ['floor', 'wall'],
  conditions: [],
  sound: true,
  volume: 0.5,
  theme: 'system',
};
