import { describe, expect, it } from 'vitest';
import { laterBy, minutesLeft, nextChangeMs } from '../../../src/main/tray/passing-time.ts';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';
import type { Snapshot } from '../../../src/shared/snapshot.ts';
import { aSnapshot, PHASES } from './snapshots.ts';

const MINUTE = 60_000;
const settings = { ...DEFAULT_SETTINGS, trayMinutes: true };
const withMinutes = (part: Partial<Snapshot>) => aSnapshot({ settings, ...part });

describe('the minutes on the icon', () => {
  it('are there only where they are wanted, and while a break is counted towards', () => {
    expect(minutesLeft(aSnapshot())).toBeNull();
    expect(minutesLeft(withMinutes({}))).toBe(50);
    for (const phase of [PHASES.upcoming, PHASES.held, PHASES.onBreak, PHASES.away, PHASES.paused, PHASES.offHours]) {
      expect(minutesLeft(withMinutes({ phase }))).toBeNull();
    }
  });

  it('count a begun minute whole, down to 0 and no further than three digits', () => {
    expect(minutesLeft(withMinutes({ nextBreakAt: 61_000 }))).toBe(2);
    expect(minutesLeft(withMinutes({ nextBreakAt: 60_000 }))).toBe(1);
    expect(minutesLeft(withMinutes({ nextBreakAt: 0 }))).toBe(0);
    expect(minutesLeft(withMinutes({ takenAt: 5, nextBreakAt: 0 }))).toBe(0);
    expect(minutesLeft(withMinutes({ nextBreakAt: 5000 * MINUTE }))).toBe(999);
  });

  it('stand still while nobody is at the desk', () => {
    const rested = withMinutes({ nextBreakAt: null, activeMs: 20 * MINUTE, takenAt: 3 * MINUTE });
    expect(minutesLeft(rested)).toBe(30);
    expect(nextChangeMs(rested)).toBeNull();
  });
});

describe('what time alone changes', () => {
  it('is nothing while no minutes are shown', () => {
    expect(nextChangeMs(aSnapshot())).toBeNull();
    expect(nextChangeMs(aSnapshot({ phase: PHASES.onBreak }))).toBeNull();
  });

  it('is the icon, once a minute and exactly when the number does', () => {
    let snapshot = withMinutes({ nextBreakAt: 3 * MINUTE + 30_000 });
    const changes: [number, number | null][] = [];
    for (let left = nextChangeMs(snapshot); left !== null; left = nextChangeMs(snapshot)) {
      expect(minutesLeft(laterBy(snapshot, left - 1))).toBe(minutesLeft(snapshot));
      snapshot = laterBy(snapshot, left);
      changes.push([snapshot.takenAt, minutesLeft(snapshot)]);
    }
    expect(changes).toEqual([
      [30_000, 3],
      [90_000, 2],
      [150_000, 1],
    ]);
  });

  it('is the menu when a break may be finished from a certain moment on', () => {
    const onBreak = aSnapshot({ phase: PHASES.onBreak, takenAt: 10_000, skipFromAt: 30_000 });
    expect(nextChangeMs(onBreak)).toBe(20_000);
    expect(nextChangeMs(laterBy(onBreak, 20_000))).toBeNull();
    expect(nextChangeMs({ ...onBreak, skipFromAt: null })).toBeNull();
  });
});
