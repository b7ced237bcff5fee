import { describe, expect, it } from 'vitest';
import { clockText } from '../../../src/renderer/components/clock-text.ts';
import { homeStatus } from '../../../src/renderer/home/home-status.ts';
import { createText } from '../../../src/shared/text.ts';
import { aSnapshot, PHASES } from '../../main/tray/snapshots.ts';

const text = createText('en');
const MINUTE = 60_000;
const nothingCounted = { counting: false, nextBreakAt: null } as const;

describe('the status of the small window', () => {
  it('counts down to the next break and says its time of day', () => {
    const snapshot = aSnapshot({ nextBreakAt: 50 * MINUTE, dueActiveMs: 50 * MINUTE, wallOffsetMs: 7 * MINUTE });
    const status = homeStatus(snapshot, 20 * MINUTE, text);
    expect(status).toMatchObject({ figure: '30', unit: 'min', moving: true });
    expect(status.progress).toBeCloseTo(0.4);
    expect(status.sentence).toBe(`Next break at ${clockText(57 * MINUTE)}`);
  });

  it('stands still while there is no input, and says since when', () => {
    const snapshot = aSnapshot({
      ...nothingCounted,
      activeMs: 20 * MINUTE,
      dueActiveMs: 50 * MINUTE,
      idleSinceAt: MINUTE,
    });
    const early = homeStatus(snapshot, 2 * MINUTE, text);
    expect(early).toMatchObject({ figure: '30', unit: 'min', moving: false });
    expect(early.sentence).toBe(`Counting stopped: no input since ${clockText(MINUTE)}`);
    expect(homeStatus(snapshot, 40 * MINUTE, text)).toEqual(early);
  });

  it('names the break that is coming, and that it then waits for the hands', () => {
    const snapshot = aSnapshot({ ...nothingCounted, phase: PHASES.upcoming });
    const before = homeStatus(snapshot, 20_000, text);
    expect(before).toMatchObject({ figure: '40', unit: 's', sentence: 'Break coming: Supine twist, 5 min, floor' });
    expect(homeStatus(snapshot, 61_000, text)).toMatchObject({ label: 'Break begins', figure: 'when your hands rest' });
  });

  it('says until when breaks are paused', () => {
    const until = aSnapshot({ ...nothingCounted, phase: { name: 'paused', untilAt: 3 * MINUTE } });
    expect(homeStatus(until, 0, text).sentence).toBe(`Paused until ${clockText(3 * MINUTE)}`);
    const forever = aSnapshot({ ...nothingCounted, phase: PHASES.paused });
    expect(homeStatus(forever, 0, text).sentence).toBe('Breaks are paused until you resume');
  });

  it('tells a break from its result and from an absence', () => {
    const sentence = (phase: keyof typeof PHASES) =>
      homeStatus(aSnapshot({ ...nothingCounted, phase: PHASES[phase] }), 0, text).sentence;
    expect(sentence('onBreak')).toBe('The break window shows the way');
    expect(sentence('breakDone')).toContain('Break done');
    expect(sentence('away')).toContain('Away since');
  });

  it('keeps the ring between empty and full whatever the numbers', () => {
    const late = aSnapshot({ nextBreakAt: 10, dueActiveMs: 50 * MINUTE });
    expect(homeStatus(late, 99 * MINUTE, text)).toMatchObject({ progress: 1, figure: '0', unit: 's' });
    expect(homeStatus(aSnapshot({ dueActiveMs: 0 }), 0, text).progress).toBe(1);
  });
});
