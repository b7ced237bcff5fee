import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followShortcuts } from '../../src/main/shortcuts.ts';
import type { UserAction } from '../../src/shared/action.ts';
import { DEFAULT_SETTINGS, SHORTCUT_ACTIONS, type Shortcuts } from '../../src/shared/settings.ts';
import { aSnapshot, PHASES } from './tray/snapshots.ts';

/** A desktop's keys, some of which other programs have. */
function aDesktop(others: readonly string[] = []) {
  const taken = new Map<string, () => void>();
  const actions: UserAction[] = [];
  const refused: string[] = [];
  const handle = followShortcuts({
    registry: {
      register: (keys, pressed) => {
        if (keys === 'nonsense') throw new TypeError('conversion failure');
        if (others.includes(keys) || taken.has(keys)) return false;
        taken.set(keys, pressed);
        return true;
      },
      unregister: (keys) => taken.delete(keys),
    },
    act: (action) => actions.push(action),
    onRefused: (action, keys) => refused.push(`${action} ${keys}`),
  });
  const set = (shortcuts: Shortcuts, phase: keyof typeof PHASES = 'working'): void => {
    handle.update(aSnapshot({ phase: PHASES[phase], settings: { ...DEFAULT_SETTINGS, shortcuts } }));
  };
  const press = (keys: string): UserAction | null => {
    taken.get(keys)?.();
    return actions.splice(0)[0] ?? null;
  };
  return { set, press, stop: handle.stop, keys: () => [...taken.keys()], refused };
}

const ALL: Shortcuts = { takeBreak: 'Control+Alt+B', skip: 'Control+Alt+S', postpone: 'F7', pause: 'F8' };

describe('shortcuts of the whole desktop', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('are none unless the person sets one', () => {
    const desktop = aDesktop();
    desktop.set(DEFAULT_SETTINGS.shortcuts);
    expect(desktop.keys()).toEqual([]);
  });

  it('are exactly those in the settings, also after a change, and none after the end', () => {
    const desktop = aDesktop();
    desktop.set(ALL);
    expect(desktop.keys()).toEqual(Object.values(ALL));
    desktop.set({ takeBreak: 'F9', skip: 'Control+Alt+S' });
    expect(desktop.keys().sort()).toEqual(['Control+Alt+S', 'F9']);
    desktop.stop();
    expect(desktop.keys()).toEqual([]);
  });

  it('can change places', () => {
    const desktop = aDesktop();
    desktop.set({ takeBreak: 'F7', skip: 'F8' });
    desktop.set({ takeBreak: 'F8', skip: 'F7' });
    expect(desktop.refused).toEqual([]);
    expect(desktop.press('F8')).toEqual({ type: 'takeBreak', minutes: null });
  });

  it('that cannot be had are told of once, and do no harm to the others', () => {
    const desktop = aDesktop(['F7']);
    desktop.set({ takeBreak: 'nonsense', skip: 'F7', postpone: 'F8', pause: 'F8' });
    desktop.set({ takeBreak: 'nonsense', skip: 'F7', postpone: 'F8', pause: 'F8' });
    expect(desktop.refused).toEqual(['takeBreak nonsense', 'skip F7', 'pause F8']);
    expect(desktop.keys()).toEqual(['F8']);
    desktop.set({});
    expect(desktop.keys()).toEqual([]);
  });

  it.each([
    ['takeBreak', 'working', { type: 'takeBreak', minutes: null }],
    ['skip', 'working', { type: 'skipNext' }],
    ['skip', 'upcoming', { type: 'skipBreak' }],
    ['skip', 'held', { type: 'skipBreak' }],
    ['skip', 'onBreak', { type: 'skipBreak' }],
    ['postpone', 'working', { type: 'postponeNext', minutes: 5 }],
    ['postpone', 'upcoming', { type: 'postponeBreak', minutes: 5 }],
    ['postpone', 'held', { type: 'postponeBreak', minutes: 5 }],
    ['pause', 'working', { type: 'pauseBreaks', minutes: 60 }],
    ['pause', 'away', { type: 'pauseBreaks', minutes: 60 }],
    ['pause', 'paused', { type: 'resumeBreaks' }],
  ] as const)('do what fits the moment: %s while %s', (action, phase, sent) => {
    const desktop = aDesktop();
    desktop.set(ALL, phase);
    expect(desktop.press(ALL[action] ?? '')).toEqual(sent);
  });

  it('follow the phase without a change of the settings', () => {
    const desktop = aDesktop();
    desktop.set(ALL, 'working');
    desktop.set(ALL, 'paused');
    expect(desktop.press('F8')).toEqual({ type: 'resumeBreaks' });
  });

  it.each(SHORTCUT_ACTIONS)('act once however long the key is held down: %s', (action) => {
    const desktop = aDesktop();
    desktop.set(ALL);
    const keys = ALL[action] ?? '';
    expect(desktop.press(keys)).not.toBeNull();
    vi.advanceTimersByTime(1_000);
    for (let repeat = 0; repeat < 100; repeat += 1) {
      expect(desktop.press(keys)).toBeNull();
      vi.advanceTimersByTime(30);
    }
    vi.advanceTimersByTime(2_000);
    expect(desktop.press(keys)).not.toBeNull();
  });
});
