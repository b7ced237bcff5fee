import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { startingMenu, trayMenu } from '../../../src/main/tray/menu-template.ts';
import type { UserAction } from '../../../src/shared/action.ts';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';
import type { Snapshot } from '../../../src/shared/snapshot.ts';
import { createText } from '../../../src/shared/text.ts';
import { ENGLISH } from '../../../src/cli/english.ts';
import { aSnapshot, PHASES, utcTime } from './snapshots.ts';

const text = createText(ENGLISH);

/** The menu as flat rows `Parent > Label`, each with the action a click sends (null: nothing to click). */
function rows(part: Partial<Snapshot>): [string, UserAction | null][] {
  const sent: UserAction[] = [];
  const menu = trayMenu(aSnapshot(part), text, (action) => sent.push(action), utcTime);
  return flatten(menu, '').map(({ label, entry }) => {
    if (entry.enabled !== false) Reflect.apply(entry.click ?? (() => undefined), undefined, []);
    return [label, sent.pop() ?? null];
  });
}

function flatten(
  entries: MenuItemConstructorOptions[],
  parent: string,
): { label: string; entry: MenuItemConstructorOptions }[] {
  return entries.flatMap((entry) => {
    if (entry.type === 'separator') return [];
    const label = `${parent}${entry.label ?? ''}`;
    return Array.isArray(entry.submenu) ? flatten(entry.submenu, `${label} > `) : [{ label, entry }];
  });
}

const WINDOWS = [
  ['Open Trailbreak', { type: 'openHome' }],
  ['Statistics', { type: 'openStatistics' }],
  ['Settings…', { type: 'openSettings' }],
  ['Quit Trailbreak', { type: 'quit' }],
];

const TAKE_BREAK = [
  ['Take a break now', { type: 'takeBreak', minutes: null }],
  ['Take a break of > 1 min', { type: 'takeBreak', minutes: 1 }],
  ['Take a break of > 3 min', { type: 'takeBreak', minutes: 3 }],
  ['Take a break of > 5 min', { type: 'takeBreak', minutes: 5 }],
  ['Take a break of > 10 min', { type: 'takeBreak', minutes: 10 }],
  ['Take a break of > Routines > All six, smallest doses', { type: 'takeRoutine', routine: 'all-six' }],
  ['Take a break of > Routines > Twist and wall', { type: 'takeRoutine', routine: 'wall-and-twist' }],
  ['Take a break of > Routines > Strong, then calm', { type: 'takeRoutine', routine: 'strong-and-calm' }],
  ['Take a break of > Routines > Beside the desk', { type: 'takeRoutine', routine: 'at-the-desk' }],
];

const PAUSE = [
  ['Pause breaks > 30 min', { type: 'pauseBreaks', minutes: 30 }],
  ['Pause breaks > 1 h', { type: 'pauseBreaks', minutes: 60 }],
  ['Pause breaks > 2 h', { type: 'pauseBreaks', minutes: 120 }],
  ['Pause breaks > 4 h', { type: 'pauseBreaks', minutes: 240 }],
  ['Pause breaks > Until tomorrow', { type: 'pauseUntilTomorrow' }],
  ['Pause breaks > Until I resume', { type: 'pauseBreaks', minutes: null }],
];

const POSTPONE_NEXT = 'Postpone the next break (2 left)';

const NEXT = [
  [`${POSTPONE_NEXT} > 5 min`, { type: 'postponeNext', minutes: 5 }],
  [`${POSTPONE_NEXT} > 10 min`, { type: 'postponeNext', minutes: 10 }],
  ['Skip the next break', { type: 'skipNext' }],
];

describe('the tray menu', () => {
  it('offers a break at one click, other lengths, later, not this one and a pause while you work', () => {
    expect(rows({ nextBreakAt: 300_000 })).toEqual([
      ['Next break 00:05', null],
      ...TAKE_BREAK,
      ...NEXT,
      ...PAUSE,
      ...WINDOWS,
    ]);
  });

  it('puts the person’s own routines before the ready-made ones, whatever is in their names', () => {
    const items = [{ exerciseId: 'plank', kind: 'hold', holdSeconds: 30 }] as const;
    const settings = { ...DEFAULT_SETTINGS, routines: [{ id: 'routine-1', name: 'Legs & back', items }] };
    const routines = rows({ settings }).filter(([label]) => label.includes(' > Routines > '));
    expect(routines[0]).toEqual([
      'Take a break of > Routines > Legs && back',
      { type: 'takeRoutine', routine: 'routine-1' },
    ]);
    expect(routines).toHaveLength(5);
  });

  it('names a short break where that is what would be skipped', () => {
    expect(rows({ nextSize: 'micro' })).toContainEqual(['Skip the next short break', { type: 'skipNext' }]);
  });

  it('offers nothing about the next break that would be refused', () => {
    expect(rows({ nextBreakAt: 300_000, postponesLeft: 0, skipFromAt: null })).toEqual([
      ['Next break 00:05', null],
      ...TAKE_BREAK,
      ...PAUSE,
      ...WINDOWS,
    ]);
  });

  it('offers to start anyway what is held back', () => {
    const holds = [{ cause: 'microphone', detail: 'A&B', sinceAt: 0 }] as const;
    expect(rows({ phase: PHASES.held, holds, postponesLeft: 1 })).toEqual([
      ['Held by microphone (A&&B) since 00:01', null],
      ['Start anyway', { type: 'startBreak' }],
      ['Postpone 5 min (1 left)', { type: 'postponeBreak', minutes: 5 }],
      ['Postpone 10 min (1 left)', { type: 'postponeBreak', minutes: 10 }],
      ['Skip this break', { type: 'skipBreak' }],
      ...PAUSE,
      ...WINDOWS,
    ]);
  });

  it('offers neither skip nor pause for an announced break where breaks are strict', () => {
    const settings = { ...DEFAULT_SETTINGS, strictness: 'strict' } as const;
    expect(rows({ phase: PHASES.upcoming, postponesLeft: 0, skipFromAt: null, settings })).toEqual([
      ['Break in a moment', null],
      ['Start now', { type: 'startBreak' }],
      ...WINDOWS,
    ]);
  });

  it('says when the idle time is not known', () => {
    expect(rows({ idleSource: 'absent' })[1]).toEqual(['Idle time unknown: only lock and sleep stop the count', null]);
  });

  it('offers a break outside the working hours too', () => {
    expect(rows({ phase: PHASES.offHours })).toEqual([
      ['Outside your hours', null],
      ...TAKE_BREAK,
      ...PAUSE,
      ...WINDOWS,
    ]);
  });

  it('finishes a break only from when that is allowed', () => {
    const labels = (part: Partial<Snapshot>) => rows({ phase: PHASES.onBreak, ...part }).map(([label]) => label);
    expect(labels({ skipFromAt: 30_000, takenAt: 29_999 })).not.toContain('Finish break');
    expect(labels({ skipFromAt: 30_000, takenAt: 30_000 })).toContain('Finish break');
    expect(labels({ skipFromAt: null, takenAt: 60_000 })).not.toContain('Finish break');
  });

  it('has no line between nothing and nothing', () => {
    const menu = trayMenu(aSnapshot({ phase: PHASES.onBreak, skipFromAt: null }), text, () => undefined, utcTime);
    const lines = menu.map(({ type }) => type === 'separator');
    expect(lines).toEqual([false, true, false, false, false, false]);
  });

  it('offers a break while you are away too', () => {
    expect(rows({ phase: PHASES.away })).toEqual([['Away', null], ...TAKE_BREAK, ...PAUSE, ...WINDOWS]);
  });

  it('offers to resume, and a break all the same, while breaks are paused', () => {
    const resume = ['Resume breaks', { type: 'resumeBreaks' }];
    expect(rows({ phase: PHASES.paused })).toEqual([['Paused', null], ...TAKE_BREAK, resume, ...WINDOWS]);
  });

  it('says how often the coming break can still be postponed', () => {
    expect(rows({ phase: PHASES.upcoming, postponesLeft: 1 })).toEqual([
      ['Break in a moment', null],
      ['Start now', { type: 'startBreak' }],
      ['Postpone 5 min (1 left)', { type: 'postponeBreak', minutes: 5 }],
      ['Postpone 10 min (1 left)', { type: 'postponeBreak', minutes: 10 }],
      ['Skip this break', { type: 'skipBreak' }],
      ...PAUSE,
      ...WINDOWS,
    ]);
  });

  it('counts no postpones where there is no limit', () => {
    const settings = { ...DEFAULT_SETTINGS, postponeLimit: null };
    expect(rows({ phase: PHASES.upcoming, postponesLeft: null, settings })).toContainEqual([
      'Postpone 5 min',
      { type: 'postponeBreak', minutes: 5 },
    ]);
  });

  it('does not offer to postpone when the postpones are used up', () => {
    const rowsLeft = rows({ phase: PHASES.upcoming, postponesLeft: 0 });
    expect(rowsLeft.some(([, action]) => action?.type === 'postponeBreak')).toBe(false);
    expect(rowsLeft).toContainEqual(['Skip this break', { type: 'skipBreak' }]);
  });

  it('only finishes the break while one runs: the guide stays in its window', () => {
    expect(rows({ phase: PHASES.onBreak })).toEqual([
      ['On a break', null],
      ['Finish break', { type: 'finishBreak' }],
      ...WINDOWS,
    ]);
  });

  it('takes "I\'m back" once the break is done', () => {
    expect(rows({ phase: PHASES.breakDone })).toEqual([
      ['Break done', null],
      ["I'm back", { type: 'returnToDesk' }],
      ...WINDOWS,
    ]);
  });

  it('says that there is something to read, and opens the small window for it', () => {
    const message = { id: 'a', key: 'settingsBroken', values: {} };
    expect(rows({ messages: [message] })[1]).toEqual(['One thing to know…', { type: 'openHome' }]);
    expect(rows({ messages: [message, { ...message, id: 'b' }] })[1]?.[0]).toBe('2 things to know…');
  });

  it('can only quit before the settings are read', () => {
    const menu = startingMenu(text, () => undefined);
    expect(flatten(menu, '').map(({ label, entry }) => [label, entry.enabled ?? true])).toEqual([
      ['Starting', false],
      ['Quit Trailbreak', true],
    ]);
  });
});
