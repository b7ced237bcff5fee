import { savedShape } from './saved-shape.ts';
import type { State } from './state.ts';
import { USUAL_MS } from './next-tick.ts';
import { latestInstant } from './tick.ts';

/** What outlives the app, as plain JSON. Its instants are steady ones of the run that wrote it. */
export interface SavedState extends Pick<
  State,
  'desk' | 'phase' | 'postponesUsed' | 'sequence' | 'offer' | 'pauseAfterBreak'
> {
  readonly version: 1;
  readonly savedAt: number;
  /** Wall clock minus steady clock at `savedAt`; makes the instants those of the next run. */
  readonly wallOffsetMs: number;
  /** Local day and zone at `savedAt`, for a break that turns out to have ended then. */
  readonly day: string;
  readonly zone: string;
}

/** What is kept of a state at an instant. */
export function toSaved(state: State, at: number): SavedState {
  const { desk, phase, postponesUsed, sequence, offer, pauseAfterBreak, calendar } = state;
  const savedAt = Math.max(at, latestInstant(state));
  const { wallOffsetMs, day, zone } = calendar;
  const kept = { desk, phase, postponesUsed, sequence, offer, pauseAfterBreak };
  return { version: 1, savedAt, wallOffsetMs, day, zone, ...kept };
}

/**
 * The same state, known to have held until later: while nothing happens it is derived from its instants, and whoever
 * saw the app run since need not have it written again.
 * After a crash the app had lived on until some moment before the next mark would have been left; half of that is
 * never wrong by more than 5 s.
 * @param seenWallMs wall-clock instant at which the app was last seen running
 * @param nowWallMs wall-clock instant of the restart
 */
export function heldUntil(saved: SavedState, seenWallMs: number, nowWallMs: number): SavedState {
  const livedOnMs = Math.max(0, Math.min(USUAL_MS / 2, nowWallMs - seenWallMs));
  const seenAt = seenWallMs + livedOnMs - saved.wallOffsetMs;
  return seenAt > saved.savedAt ? { ...saved, savedAt: seenAt } : saved;
}

/** Reads what `toSaved` wrote, after any journey through a disk; null for anything else. */
export function parseSaved(input: unknown): SavedState | null {
  const result = savedShape.safeParse(input);
  if (!result.success) return null;
  const saved = result.data;
  return saved.savedAt >= latestInstant(saved) && hasSense(saved) ? saved : null;
}

/** Counting and resting exclude each other, and only a sitting has either. */
function hasSense({ desk, phase }: SavedState): boolean {
  if (desk.running && desk.idle !== null) return false;
  const sitting = phase.name === 'working' || phase.name === 'upcoming' || phase.name === 'held';
  return sitting ? desk.running || desk.idle !== null : !desk.running && desk.idle === null;
}
