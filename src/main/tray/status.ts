import type { Phase } from '../../shared/phase.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import type { Text } from '../../shared/text.ts';
import { unreachable } from '../../shared/unreachable.ts';

/** What the icon tells; one drawing each. */
export type TrayState = 'working' | 'soon' | 'held' | 'onBreak' | 'paused' | 'away';

/** Writes a wall-clock instant as a time of day, the way the person's system does. */
export type FormatTime = (wallMs: number) => string;

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
  const clock = (at: number) => formatTime(at + snapshot.wallOffsetMs);
  const { phase, nextBreakAt } = snapshot;
  switch (phase.name) {
    case 'working':
      return nextBreakAt === null ? text('status.resting') : text('status.next', { time: clock(nextBreakAt) });
    case 'upcoming':
      return text('status.soon');
    case 'onBreak':
      return text(isOver(phase) ? 'status.breakDone' : 'status.onBreak');
    case 'paused':
      return phase.untilAt === null
        ? text('status.paused')
        : text('status.pausedUntil', { time: clock(phase.untilAt) });
    case 'held':
      return text('status.held');
    case 'offHours':
      return text('status.offHours');
    case 'away':
      return text('status.away');
    default:
      return unreachable(phase);
  }
}

/** The routine is done and the person is not back yet. */
export function isOver(phase: Phase): boolean {
  return phase.name === 'onBreak' && phase.stage.name === 'result';
}
