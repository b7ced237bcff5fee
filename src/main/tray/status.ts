import type { Phase } from '../../shared/phase.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import type { Text } from '../../shared/text.ts';
import { unreachable } from '../../shared/unreachable.ts';
import { heldLine } from './held-line.ts';

/** What the icon tells; one drawing each. */
export type TrayState = 'working' | 'soon' | 'held' | 'onBreak' | 'paused' | 'away';

/** Writes a wall-clock instant the way the person's system does, with the day where that is not `nowMs`'s. */
export type FormatTime = (wallMs: number, nowMs: number) => string;

/** Idle desk time keeps the working icon: reading a page should not make the tray blink. */
export function trayState({ phase }: Snapshot): TrayState {
  if (phase.name === 'offHours') return 'paused';
  return phase.name === 'upcoming' ? 'soon' : phase.name;
}

/**
 * What the timer is doing, in one line. It holds instants and no countdown, so it changes when something happens and
 * not each second.
 */
export function statusLine(snapshot: Snapshot, text: Text, formatTime: FormatTime): string {
  const { phase, hoursBeginAt } = snapshot;
  const clock = (at: number) => formatTime(at + snapshot.wallOffsetMs, snapshot.takenAt + snapshot.wallOffsetMs);
  switch (phase.name) {
    case 'working':
      return nextLine(snapshot, text, clock);
    case 'upcoming':
      return text(phase.size === 'micro' ? 'status.soonMicro' : 'status.soon');
    case 'onBreak':
      return breakLine(phase, text);
    case 'paused':
      return phase.untilAt === null
        ? text('status.paused')
        : text('status.pausedUntil', { time: clock(phase.untilAt) });
    case 'held':
      return heldLine(phase, snapshot.holds, text, clock);
    case 'offHours':
      return hoursBeginAt === null
        ? text('status.offHours')
        : text('status.offHoursUntil', { time: clock(hoursBeginAt) });
    case 'away':
      return text('status.away');
    default:
      return unreachable(phase);
  }
}

function nextLine({ nextBreakAt, nextSize }: Snapshot, text: Text, clock: (at: number) => string): string {
  if (nextBreakAt === null) return text('status.resting');
  return text(nextSize === 'micro' ? 'status.nextMicro' : 'status.next', { time: clock(nextBreakAt) });
}

function breakLine(phase: Extract<Phase, { readonly name: 'onBreak' }>, text: Text): string {
  const micro = phase.size === 'micro';
  if (isOver(phase)) return text(micro ? 'status.breakDoneMicro' : 'status.breakDone');
  return text(micro ? 'status.onBreakMicro' : 'status.onBreak');
}

/** What is wrong with the idle time and what that means, or null while it can be relied on. */
export function idleLine({ idleSource }: Snapshot, text: Text): string | null {
  return idleSource === 'good' ? null : text(`status.idle.${idleSource}`);
}

/** The routine is done and the person is not back yet. */
export function isOver(phase: Phase): boolean {
  return phase.name === 'onBreak' && phase.stage.name === 'result';
}
