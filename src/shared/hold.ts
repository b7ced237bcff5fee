/**
 * What can hold a due break back, each of which can be switched off. `presentation`: another program keeps the display
 * awake (slides, a film, a call). `app`: one of the programs the person has named runs.
 */
export const HOLD_CAUSES = ['microphone', 'camera', 'fullScreen', 'presentation', 'doNotDisturb', 'app'] as const;
export type HoldCause = (typeof HOLD_CAUSES)[number];

/** One cause as a sensor sees it: it is there. Causes of which nothing is known are not reported. */
export interface HoldSighting {
  readonly cause: HoldCause;
  /** The program it comes from, as the system names it, or null. At most 100 characters. */
  readonly detail: string | null;
}

/** A cause that holds, and since when it was seen (steady instant). */
export interface Hold extends HoldSighting {
  readonly sinceAt: number;
}

/**
 * Whether the time since the last input can be relied on. `absent`: the system does not tell it; `stuck`: it is always
 * 0; `jumping`: it changes by more than time does. Unless it is `good`, only lock and sleep count as absences.
 */
export const IDLE_SOURCES = ['good', 'absent', 'stuck', 'jumping'] as const;
export type IdleSource = (typeof IDLE_SOURCES)[number];
