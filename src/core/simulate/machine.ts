import type { HoldCause, HoldSighting } from '../../shared/hold.ts';
import type { Calendar } from '../scheduler/state.ts';
import type { IdleReading } from './parse-day.ts';
import { dayOf } from './spans.ts';

/** The person and the machine of a written day: all that the app can only look at. */
export interface Machine {
  /** Steady instant. */
  readonly at: number;
  readonly wallOffsetMs: number;
  readonly utcOffsetMs: number;
  /** Since when somebody types without a rest, or null. */
  readonly typingSinceAt: number | null;
  /** The last input before that. */
  readonly inputAt: number;
  readonly locked: boolean;
  readonly holds: readonly HoldSighting[];
  readonly idleReading: IdleReading;
  /** Counts the looks at the input, for a source that jumps. */
  readonly looks: number;
}

/** Input comes this often while somebody works: below the gap a break waits for, and in step with no look at it. Ours. */
const INPUT_EVERY_MS = 2_900;
/** What a jumping source says at every other look, as one in the field did. */
const JUMP_MS = 600_000;

/** A morning in which nothing has happened yet; the steady clock begins with the wall clock. */
export function aMachine(wallMs: number, utcOffsetMs: number): Machine {
  return {
    at: wallMs,
    wallOffsetMs: 0,
    utcOffsetMs,
    typingSinceAt: null,
    inputAt: wallMs,
    locked: false,
    holds: [],
    idleReading: 'good',
    looks: 0,
  };
}

/** Real time passes. */
export function passTo(machine: Machine, at: number): Machine {
  return { ...machine, at };
}

/** Somebody begins to type, or goes on; or lifts the hands. */
export function type(machine: Machine, typing: boolean): Machine {
  if (!typing) return { ...machine, typingSinceAt: null, inputAt: inputAt(machine) };
  return { ...machine, typingSinceAt: machine.typingSinceAt ?? machine.at };
}

/** One click or key, now. Whoever presses something has stopped typing for it. */
export function touch(machine: Machine): Machine {
  return { ...machine, inputAt: machine.at };
}

/** Milliseconds since the last input as the system tells it: in whole seconds, wrong, or not at all. */
export function readIdle(machine: Machine): number | null {
  switch (machine.idleReading) {
    case 'absent':
      return null;
    case 'zero':
      return 0;
    case 'jumping':
      return machine.looks % 2 === 0 ? 0 : JUMP_MS;
    case 'good':
      return Math.floor((machine.at - inputAt(machine)) / 1000) * 1000;
  }
}

function inputAt({ typingSinceAt, inputAt: before, at }: Machine): number {
  if (typingSinceAt === null) return before;
  const lastAt = typingSinceAt + Math.floor((at - typingSinceAt) / INPUT_EVERY_MS) * INPUT_EVERY_MS;
  return Math.max(before, lastAt);
}

/** A cause begins, or says something else than before. */
export function beginHold(machine: Machine, hold: HoldSighting): Machine {
  return { ...machine, holds: [...endHold(machine, hold.cause).holds, hold] };
}

export function endHold(machine: Machine, cause: HoldCause): Machine {
  return { ...machine, holds: machine.holds.filter((hold) => hold.cause !== cause) };
}

/** Local moment as the epoch milliseconds it would have in UTC. */
export function localAt({ at, wallOffsetMs, utcOffsetMs }: Machine): number {
  return at + wallOffsetMs + utcOffsetMs;
}

export function calendarOf(machine: Machine): Calendar {
  const { wallOffsetMs, utcOffsetMs } = machine;
  const hours = utcOffsetMs / 3_600_000;
  const zone = `UTC${hours < 0 ? '' : '+'}${hours}`;
  return { wallOffsetMs, utcOffsetMs, day: dayOf(localAt(machine)), zone };
}
