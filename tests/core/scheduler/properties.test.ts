import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SchedulerAction } from '../../../src/core/scheduler/event.ts';
import { nextTickMs } from '../../../src/core/scheduler/next-tick.ts';
import { parseSaved, toSaved } from '../../../src/core/scheduler/saved-state.ts';
import type { State } from '../../../src/core/scheduler/state.ts';
import { toSnapshot } from '../../../src/core/scheduler/to-snapshot.ts';
import { transition } from '../../../src/core/scheduler/transition.ts';
import type { Settings } from '../../../src/shared/settings.ts';
import { HOUR, MINUTE, MORNING, SECOND, aCalendar, aState } from '../../builders.ts';
import { live, type Step } from '../../life.ts';
import { Witness } from '../../witness.ts';

/** One line of a script: what happens, how long after the line before. */
type Line =
  | { readonly does: 'tick'; readonly afterMs: number; readonly idleMs: number | null; readonly asleep: boolean }
  | { readonly does: 'lock' | 'unlock' | 'lose'; readonly afterMs: number }
  | { readonly does: 'act'; readonly afterMs: number; readonly action: SchedulerAction }
  | { readonly does: 'set'; readonly afterMs: number; readonly patch: Partial<Settings> }
  | { readonly does: 'setClock'; readonly afterMs: number; readonly wallOffsetMs: number }
  | { readonly does: 'restart'; readonly afterMs: number };

const ACTIONS: readonly SchedulerAction[] = [
  ...([null, 1, 5] as const).map((minutes) => ({ type: 'takeBreak', minutes }) as const),
  ...([null, 1, 30] as const).map((minutes) => ({ type: 'pauseBreaks', minutes }) as const),
  ...([5, 10] as const).map((minutes) => ({ type: 'postponeBreak', minutes }) as const),
  ...(['easy', 'hurt'] as const).map((feeling) => ({ type: 'rateBreak', feeling }) as const),
  { type: 'startBreak' },
  { type: 'skipBreak' },
  { type: 'chooseAnother' },
  { type: 'chooseStanding' },
  { type: 'startSession' },
  { type: 'togglePause' },
  { type: 'nextStep' },
  { type: 'previousStep' },
  { type: 'repeatStep' },
  { type: 'otherSide' },
  { type: 'finishBreak' },
  { type: 'returnToDesk' },
  { type: 'resumeBreaks' },
];

const moment = fc.oneof(
  fc.constantFrom(0, SECOND, 3 * SECOND, MINUTE, 5 * MINUTE),
  fc.integer({ min: 0, max: 20 * SECOND }),
  fc.integer({ min: 0, max: 15 * MINUTE }),
);
const away = fc.oneof(moment, fc.integer({ min: 0, max: 12 * HOUR }));
const idle = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 10 * SECOND }) },
  { weight: 2, arbitrary: away },
  { weight: 1, arbitrary: fc.constant(null) },
);

const settingsPatch: fc.Arbitrary<Partial<Settings>> = fc.record(
  {
    breakEveryMs: fc.integer({ min: 5 * SECOND, max: HOUR }),
    breakLengthMs: fc.integer({ min: 5 * SECOND, max: 15 * MINUTE }),
    noticeMs: fc.integer({ min: 0, max: 2 * MINUTE }),
    postponeLimit: fc.option(fc.integer({ min: 0, max: 3 })),
    idleAfterMs: fc.integer({ min: 5 * SECOND, max: 3 * MINUTE }),
    skipAllowed: fc.boolean(),
    props: fc.constantFrom([], ['floor'], ['floor', 'wall', 'ball']),
  },
  { requiredKeys: [] },
);

const line: fc.Arbitrary<Line> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      does: fc.constant('tick' as const),
      afterMs: moment,
      idleMs: idle,
      asleep: fc.constant(false),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('tick' as const), afterMs: away, idleMs: idle, asleep: fc.boolean() }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      does: fc.constant('act' as const),
      afterMs: moment,
      action: fc.constantFrom(...ACTIONS),
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constantFrom('lock', 'unlock', 'lose'), afterMs: moment }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('set' as const), afterMs: moment, patch: settingsPatch }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('setClock' as const),
      afterMs: moment,
      wallOffsetMs: fc.integer({ min: -HOUR, max: HOUR }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('restart' as const), afterMs: away }) },
);

const beginning = fc.record({ settings: settingsPatch, script: fc.array(line, { maxLength: 60, size: 'max' }) });

/** Plays a script from the first minute of a day; every step is seen by a witness. */
function play({ settings, script }: { readonly settings: Partial<Settings>; readonly script: readonly Line[] }) {
  const witness = new Witness();
  const steps: Step[] = [];
  const states: State[] = [aState({ settings })];
  let at = MORNING;
  let state = aState({ settings });
  for (const next of script) {
    const step = toStep(next, at, state);
    at = step.kind === 'event' ? step.event.at : step.at;
    const then = live(state, step);
    witness.see(state, step, then);
    steps.push(step);
    states.push(then.state);
    state = then.state;
  }
  return { state, states, steps, at };
}

function toStep(next: Line, before: number, state: State): Step {
  const at = before + next.afterMs;
  const { calendar } = state;
  switch (next.does) {
    case 'tick': {
      const asleepMs = next.asleep ? next.afterMs : 0;
      return { kind: 'event', event: { type: 'ticked', at, idleMs: next.idleMs, asleepMs, calendar } };
    }
    case 'lock':
      return { kind: 'event', event: { type: 'screenLocked', at } };
    case 'unlock':
      return { kind: 'event', event: { type: 'screenUnlocked', at } };
    case 'lose':
      return { kind: 'event', event: { type: 'breakWindowLost', at } };
    case 'act':
      return { kind: 'event', event: { ...next.action, at } };
    case 'set':
      return { kind: 'event', event: { type: 'settingsChanged', at, settings: { ...state.settings, ...next.patch } } };
    case 'setClock': {
      const set = { ...calendar, wallOffsetMs: next.wallOffsetMs };
      return { kind: 'event', event: { type: 'ticked', at, idleMs: 0, asleepMs: 0, calendar: set } };
    }
    case 'restart':
      // The next run's steady clock begins with the wall clock.
      return {
        kind: 'restart',
        stoppedAt: before,
        at: at + calendar.wallOffsetMs,
        calendar: aCalendar(),
        killed: false,
      };
  }
}

describe('whatever happens in whatever order', () => {
  it('every promise of the ten years holds', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(beginning, (given) => {
        play(given);
      }),
      { numRuns: 1500, seed: 1 },
    );
  });

  it('the wait for the next tick is 1 to 30 seconds', () => {
    fc.assert(
      fc.property(beginning, (given) => {
        const { state, at } = play(given);
        expect(nextTickMs(state, at)).toBeGreaterThanOrEqual(SECOND);
        expect(nextTickMs(state, at)).toBeLessThanOrEqual(30 * SECOND);
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  it('what is saved is read again as it was', () => {
    fc.assert(
      fc.property(beginning, (given) => {
        const { state, at } = play(given);
        const saved = toSaved(state, at);
        expect(parseSaved(JSON.parse(JSON.stringify(saved)))).toEqual(saved);
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it('the same event a second time changes nothing more, when it is an action of the notice', () => {
    const decisions = ACTIONS.filter(({ type }) => ['startBreak', 'postponeBreak', 'skipBreak'].includes(type));
    fc.assert(
      fc.property(beginning, fc.constantFrom(...decisions), (given, action) => {
        const { state, at } = play(given);
        if (state.phase.name !== 'upcoming') return;
        const once = transition(state, { ...action, at });
        expect(transition(once.state, { ...action, at })).toEqual({ state: once.state, effects: [] });
      }),
      { numRuns: 500, seed: 4 },
    );
  });

  it('settings other than the interval leave the countdown of a person at work as it is', () => {
    fc.assert(
      fc.property(beginning, settingsPatch, (given, patch) => {
        const { state, at } = play(given);
        if (!state.desk.running) return;
        const settings = { ...state.settings, ...patch, breakEveryMs: state.settings.breakEveryMs };
        const next = transition(state, { type: 'settingsChanged', settings, at }).state;
        expect(toSnapshot(next, at).nextBreakAt).toBe(toSnapshot(state, at).nextBreakAt);
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  it('how often the clock ticks does not change what is counted', () => {
    const ticks = fc.array(fc.integer({ min: 1, max: 20 * SECOND }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(ticks, fc.integer({ min: 0, max: 4 * MINUTE }), (gaps, idleMs) => {
        const end = MORNING + 30 * MINUTE;
        const leftAt = MORNING + 30 * MINUTE - idleMs;
        const tickAt = (state: State, at: number) => {
          const { calendar } = state;
          return transition(state, { type: 'ticked', at, idleMs: Math.max(0, at - leftAt), asleepMs: 0, calendar })
            .state;
        };
        let often = aState();
        let at = MORNING + 10 * MINUTE;
        for (const gap of gaps) {
          at += gap;
          if (at < end) often = tickAt(often, at);
        }
        expect(toSnapshot(tickAt(often, end), end).activeMs).toBe(toSnapshot(tickAt(aState(), end), end).activeMs);
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});
