import { describe, expect, it } from 'vitest';
import { toSnapshot } from '../../../src/core/scheduler/to-snapshot.ts';
import type { SchedulerAction } from '../../../src/core/scheduler/event.ts';
import { transition } from '../../../src/core/scheduler/transition.ts';
import { trayMenu } from '../../../src/main/tray/menu-template.ts';
import type { UserAction } from '../../../src/shared/action.ts';
import type { Phase } from '../../../src/shared/phase.ts';
import { STRICTNESSES, type Settings } from '../../../src/shared/settings.ts';
import { createText } from '../../../src/shared/text.ts';
import { ENGLISH } from '../../../src/cli/english.ts';
import { aState, MINUTE, SECOND } from '../../builders.ts';
import { Day } from '../../day.ts';
import { utcTime } from './snapshots.ts';

const text = createText(ENGLISH);

/** A moment of each kind, reached by living up to it. */
const MOMENTS: Readonly<Record<string, (day: Day) => Day>> = {
  working: (day) => day.work(10 * MINUTE),
  'without input': (day) => day.work(10 * MINUTE).rest(2 * MINUTE),
  upcoming: (day) => day.work(50 * MINUTE + SECOND),
  held: (day) =>
    day
      .work(49 * MINUTE)
      .happen({ type: 'holdsSeen', holds: [{ cause: 'microphone', detail: null }] })
      .work(2 * MINUTE),
  'postponed twice': (day) =>
    day.press({ type: 'postponeNext', minutes: 5 }).press({ type: 'postponeNext', minutes: 5 }).work(MINUTE),
  preview: (day) => day.press({ type: 'takeBreak', minutes: null }),
  guiding: (day) =>
    day
      .press({ type: 'takeBreak', minutes: null })
      .press({ type: 'startSession' })
      .rest(40 * SECOND),
  result: (day) => day.press({ type: 'takeBreak', minutes: 1 }).rest(3 * MINUTE),
  away: (day) => day.work(MINUTE).rest(10 * MINUTE),
  paused: (day) => day.press({ type: 'pauseBreaks', minutes: 30 }),
  offHours: (day) => day.set({ workingHours: [[], [], [], [], [], [], []] }),
};

const WANTED_PHASE: Readonly<Record<string, Phase['name']>> = {
  working: 'working',
  upcoming: 'upcoming',
  held: 'held',
  preview: 'onBreak',
  guiding: 'onBreak',
  result: 'onBreak',
  away: 'away',
  paused: 'paused',
  offHours: 'offHours',
};

const RULES: readonly Partial<Settings>[] = [
  ...STRICTNESSES.map((strictness) => ({ strictness })),
  { postponeLimit: 0 },
  { postponeLimit: null },
  { skipAllowed: false },
  { microBreaks: true },
];

const SYSTEM = { screenReader: false, startsAtLogin: false, displays: [], dataFolder: '' };
const SHELL_PART = { messages: [], ...SYSTEM, language: 'en' } as const;

/** What the menu sends to the timer: everything in it but the windows and the end. */
function offered(day: Day): readonly SchedulerAction[] {
  const sent: UserAction[] = [];
  const snapshot = { ...toSnapshot(day.state, day.at), ...SHELL_PART };
  const press = (items: ReturnType<typeof trayMenu>): void => {
    for (const { click, submenu } of items) {
      if (click !== undefined) Reflect.apply(click, undefined, []);
      if (Array.isArray(submenu)) press(submenu);
    }
  };
  press(trayMenu(snapshot, text, (action) => sent.push(action), utcTime));
  return sent.filter(isForTimer);
}

function isForTimer(action: UserAction): action is SchedulerAction {
  return !['openHome', 'openStatistics', 'openSettings', 'quit'].includes(action.type);
}

describe('whatever the menu offers is done', () => {
  for (const [name, reach] of Object.entries(MOMENTS)) {
    it.each(RULES)(`${name}, with %j`, (settings) => {
      const day = reach(new Day(aState({ settings })));
      if (!('microBreaks' in settings)) expect(day.state.phase.name).toBe(WANTED_PHASE[name] ?? day.state.phase.name);
      for (const action of offered(day)) {
        const { state } = transition(day.state, { ...action, at: day.at });
        expect(state, JSON.stringify(action)).not.toBe(day.state);
      }
    });
  }

  it('and what it does not offer would be refused', () => {
    const day = new Day(aState({ settings: { strictness: 'strict' } })).work(50 * MINUTE + SECOND);
    expect(offered(day)).toEqual([{ type: 'startBreak' }]);
    for (const type of ['skipBreak', 'skipNext', 'pauseUntilTomorrow'] as const) {
      expect(transition(day.state, { type, at: day.at }).state).toBe(day.state);
    }
  });
});
