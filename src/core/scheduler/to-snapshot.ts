import type { Outcome } from '../../shared/history-record.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import { breaksIn } from '../../shared/statistics/done.ts';
import { daySoFar } from '../../shared/statistics/today.ts';
import { activeAt, nextDue } from './desk-time.ts';
import { hoursBeginAt } from './hours.ts';
import { offerFor, planOffer } from './offer.ts';
import type { State } from './state.ts';
import { postponesLeft, skipFromAt } from './strictness.ts';

/** What only the shell knows. */
type ShellPart = 'messages' | 'screenReader' | 'startsAtLogin' | 'displays' | 'dataFolder' | 'language';

/** What windows and the tray may know of a state. The rest of a snapshot is the shell's own. */
export function toSnapshot(state: State, at: number): Omit<Snapshot, ShellPart> {
  const { phase, desk, settings, calendar, world } = state;
  const working = phase.name === 'working' || phase.name === 'upcoming' || phase.name === 'held';
  const due = nextDue(desk, settings, at);
  return {
    takenAt: at,
    wallOffsetMs: calendar.wallOffsetMs,
    phase,
    activeMs: activeAt(desk, settings, at),
    dueActiveMs: due.activeMs,
    idleSinceAt: working ? (desk.idle?.sinceAt ?? null) : null,
    counting: working && desk.running,
    nextBreakAt: nextBreakAt(state, at),
    nextSize: due.size,
    nextPlan: phase.name === 'working' ? planOffer(state, offerFor('rest', settings), at) : null,
    postponesLeft: postponesLeft(state),
    skipFromAt: skipFromAt(state),
    holds: state.holds,
    idleSource: state.idleSource,
    hoursBeginAt: hoursBeginAt(state, at),
    today: today(state),
    soFar: daySoFar(breaksIn(world.records), calendar.day),
    settings,
  };
}

/** An instant that stays the same while the person keeps working, and is never in the past. */
function nextBreakAt({ phase, desk, settings }: State, at: number): number | null {
  if (phase.name === 'upcoming') return Math.max(at, phase.beginsAt);
  if (phase.name !== 'working' || !desk.running) return null;
  return Math.max(at, desk.countedAt + nextDue(desk, settings, at).activeMs - desk.activeMs);
}

/** Short breaks are not counted: a dozen of them would hide the one that was meant. */
function today({ world, calendar }: State): Record<Outcome, number> {
  const counts: Record<Outcome, number> = { taken: 0, shortened: 0, skipped: 0, postponed: 0, natural: 0 };
  for (const record of world.records) {
    if (record.kind !== 'break' || record.size === 'micro' || record.day !== calendar.day) continue;
    counts[record.outcome] += 1;
  }
  return counts;
}
