import type { Hold, IdleSource } from './hold.ts';
import type { Language } from './language.ts';
import type { Outcome } from './history-record.ts';
import type { BreakSize, Phase } from './phase.ts';
import type { Plan } from './routine.ts';
import type { Settings } from './settings.ts';
import type { DaySoFar } from './statistics/today.ts';

/** A message that stays until the person has seen it: what went wrong, where, and what to do. */
export interface Message {
  readonly id: string;
  /** Text key under `messages`, with its values. */
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Everything a window or the tray shows. Countdowns are not in it: they are computed from its instants. */
export interface Snapshot {
  /** Steady instant it was made at. */
  readonly takenAt: number;
  /** Wall clock minus steady clock: add it to an instant to show a time of day. */
  readonly wallOffsetMs: number;
  readonly phase: Phase;
  /** Counted desk time towards the next break at `takenAt`. */
  readonly activeMs: number;
  /** Desk time at which the next break falls due. */
  readonly dueActiveMs: number;
  /** Whether desk time is counted right now (false: no input for a while, away, on a break, paused). */
  readonly counting: boolean;
  /** Steady instant of the last input while counting rests for want of input, else null. */
  readonly idleSinceAt: number | null;
  /** Steady instant of the next break if the person keeps working, or null when nothing is counted. */
  readonly nextBreakAt: number | null;
  /** What the next break will be. */
  readonly nextSize: BreakSize;
  /** What the next rest break would be if it came now; null while one is at hand or nothing is counted. */
  readonly nextPlan: Plan | null;
  /** How often the coming break can still be postponed; null = no limit. 0 where strictness allows none. */
  readonly postponesLeft: number | null;
  /** Steady instant from which the coming or running break may be skipped or finished early; null = not at all. */
  readonly skipFromAt: number | null;
  /** What speaks against a break right now. Only looked for while a break is near or due. */
  readonly holds: readonly Hold[];
  readonly idleSource: IdleSource;
  /** Steady instant at which the working hours begin again, while outside them; null otherwise or when none come. */
  readonly hoursBeginAt: number | null;
  /** Rest breaks of the local day by outcome. */
  readonly today: Readonly<Record<Outcome, number>>;
  /** What else the local day held: sittings, and minutes by part of the body. */
  readonly soFar: DaySoFar;
  readonly settings: Settings;
  /** The language of all words on screen. */
  readonly language: Language;
  /** Whether a screen reader is on; false where the system does not tell (Linux). */
  readonly screenReader: boolean;
  /** Whether the system starts the app at login, as it stood when the page asked or changed it; null: cannot be told. */
  readonly startsAtLogin: boolean | null;
  /** Names of the displays that are plugged in, each once, as the system tells them. */
  readonly displays: readonly string[];
  /** Where settings and history are kept, as a path of this machine. */
  readonly dataFolder: string;
  readonly messages: readonly Message[];
}
