import type { Outcome } from '../../shared/history-record.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import { activeAt } from './desk-time.ts';
import type { State } from './state.ts';

/** What windows and the tray may know of a state. Messages are the shell's own. */
export function toSnapshot(state: State, at: number): Omit<Snapshot, 'messages'> {
  const { phase, desk, settings, calendar } = state;
  const { postponeLimit } = settings;
  const working = phase.name === 'working' || phase.name === 'upcoming';
  return {
    takenAt: at,
    wallOffsetMs: calendar.wallOffsetMs,
    phase,
    activeMs: activeAt(desk, settings, at),
    dueActiveMs: desk.dueActiveMs,
    idleSinceAt: working ? (desk.idle?.sinceAt ?? null) : null,
    counting: working && desk.running,
    nextBreakAt: nextBreakAt(state, at),
    postponesLeft: postponeLimit === null ? null : Math.max(0, postponeLimit - state.postponesUsed),
    today: today(state),
    settings,
  };
}

/** An instant that stays the same while the person keeps working, and is never in the past. */
function nextBreakAt({ phase, desk }: State, at: number): number | null {
  if (phase.name === 'upcoming') return Math.max(at, phase.beginsAt);
  if (phase.name !== 'working' || !desk.running) return null;
  return Math.max(at, desk.countedAt + desk.dueActiveMs - desk.activeMs);
}

function today({ world, calendar }: State): Record<Outcome, number> {
  const counts: Record<Outcome, number> = { taken: 0, shortened: 0, skipped: 0, postponed: 0, natural: 0 };
  for (const record of world.records) {
    if (record.kind === 'break' && record.day === calendar.day) counts[record.outcome] += 1;
  }
  return counts;
}
