import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeAt } from '../../../src/core/scheduler/desk-time.ts';
import { initialState } from '../../../src/core/scheduler/initial-state.ts';
import { USUAL_MS } from '../../../src/core/scheduler/next-tick.ts';
import { restoreState } from '../../../src/core/scheduler/restore-state.ts';
import { heldUntil, parseSaved, toSaved } from '../../../src/core/scheduler/saved-state.ts';
import type { State } from '../../../src/core/scheduler/state.ts';
import { HOUR, MINUTE, SECOND, aState, catalogue } from '../../builders.ts';
import { Day } from '../../day.ts';

/** What a run that begins at `at` makes of what an earlier one left, seen last at `seenAt`. All on one steady clock. */
function startAgain(file: string, before: State, seenAt: number, at: number): State {
  const saved = parseSaved(JSON.parse(file));
  if (saved === null) throw new Error(`not read again: ${file}`);
  const { settings, calendar, world } = before;
  const fresh = initialState({ settings, catalogue, records: world.records, calendar, at });
  return restoreState(fresh, heldUntil(saved, seenAt, at), at).state;
}

/** A person works; the file was written when the state last changed, and the app marks each of its looks. */
const killing = fc.record({
  workedMs: fc.integer({ min: 0, max: 49 * MINUTE }),
  /** Since the last mark, up to when the next would have come. */
  unseenMs: fc.integer({ min: 0, max: USUAL_MS }),
  deadMs: fc.oneof(fc.integer({ min: 0, max: 50 * SECOND }), fc.integer({ min: 0, max: 12 * HOUR })),
});

/** The desk time after a restart: killed so, and as if the app had known when. */
function deskTimes({ workedMs, unseenMs, deadMs }: { workedMs: number; unseenMs: number; deadMs: number }) {
  const state = aState();
  const file = JSON.stringify(toSaved(state, state.desk.countedAt));
  const seenAt = state.desk.countedAt + workedMs;
  const killedAt = seenAt + unseenMs;
  const at = killedAt + deadMs;
  const again = startAgain(file, state, seenAt, at);
  const ideal = startAgain(JSON.stringify(toSaved(state, killedAt)), state, 0, at);
  const timeOf = ({ desk, settings }: State): number => activeAt(desk, settings, at);
  return { again: timeOf(again), ideal: timeOf(ideal), atKill: workedMs + unseenMs };
}

describe('killed at any moment', () => {
  it('and begun again within the idle minute: the countdown is off by no more than 5 s', () => {
    fc.assert(
      fc.property(killing, (given) => {
        if (given.unseenMs + given.deadMs > MINUTE) return;
        const { again, atKill } = deskTimes(given);
        expect(Math.abs(again - (atKill + given.deadMs))).toBeLessThanOrEqual(5 * SECOND);
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  it('and begun again whenever: it is off by no more than 5 s and the time dead', () => {
    fc.assert(
      fc.property(killing, (given) => {
        const { again, ideal } = deskTimes(given);
        expect(Math.abs(again - ideal)).toBeLessThanOrEqual(5 * SECOND + given.deadMs);
        expect(again).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 3000, seed: 2 },
    );
  });

  it('in a break: what was held is off by no more than 5 s', () => {
    const session = fc.record({
      guidedMs: fc.integer({ min: 20 * SECOND, max: 100 * SECOND }),
      unseenMs: fc.integer({ min: 0, max: SECOND }),
      deadMs: fc.integer({ min: 0, max: 40 * SECOND }),
    });
    fc.assert(
      fc.property(session, ({ guidedMs, unseenMs, deadMs }) => {
        const day = new Day().press({ type: 'takeBreak', minutes: null }).press({ type: 'startSession' });
        const seenAt = day.at + guidedMs;
        const at = seenAt + unseenMs + deadMs;
        const { phase } = startAgain(JSON.stringify(toSaved(day.state, day.at)), day.state, seenAt, at);
        if (phase.name !== 'onBreak' || phase.stage.name !== 'guiding') throw new Error(phase.name);
        const heldMs = phase.stage.session.heldMs.reduce((sum, ms) => sum + ms, 0);
        expect(Math.abs(heldMs - (guidedMs + unseenMs))).toBeLessThanOrEqual(5 * SECOND);
        expect(phase.stage.session.positionMs).toBe(at - day.at);
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it('in a pause: it ends when it would have', () => {
    const day = new Day().press({ type: 'pauseBreaks', minutes: 60 });
    const untilAt = day.at + HOUR;
    const file = JSON.stringify(toSaved(day.state, day.at));
    const seenAt = day.at + 20 * MINUTE;
    expect(startAgain(file, day.state, seenAt, seenAt + 5 * MINUTE).phase).toEqual({ name: 'paused', untilAt });
    expect(startAgain(file, day.state, seenAt, untilAt + SECOND).phase.name).toBe('working');
  });
});
