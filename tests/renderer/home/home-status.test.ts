import { describe, expect, it } from 'vitest';
import { clockText } from '../../../src/renderer/components/clock-text.ts';
import { homeStatus } from '../../../src/renderer/home/home-status.ts';
import { createText } from '../../../src/shared/text.ts';
import { ENGLISH } from '../../../src/cli/english.ts';
import { aSettings, HOUR, MORNING } from '../../builders.ts';
import { aSnapshot, PHASES } from '../../main/tray/snapshots.ts';

const text = createText(ENGLISH);
const MINUTE = 60_000;
const nothingCounted = { counting: false, nextBreakAt: null } as const;

describe('the status of the small window', () => {
  it('counts down to the next break and says its time of day', () => {
    const snapshot = aSnapshot({ nextBreakAt: 50 * MINUTE, dueActiveMs: 50 * MINUTE, wallOffsetMs: 7 * MINUTE });
    const status = homeStatus(snapshot, 20 * MINUTE, text);
    expect(status).toMatchObject({ figure: '30', unit: 'min', moving: true });
    expect(status.progress).toBeCloseTo(0.4);
    expect(status.sentence).toBe(`Next break at ${clockText(57 * MINUTE, text)}`);
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
    expect(early.sentence).toBe(`Counting stopped: no input since ${clockText(MINUTE, text)}`);
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
    expect(homeStatus(until, 0, text).sentence).toBe(`Paused until ${clockText(3 * MINUTE, text)}`);
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

  it('says what holds a break, since when, and what comes then', () => {
    const holds = [
      { cause: 'microphone', detail: 'Meet', sinceAt: 0 },
      { cause: 'camera', detail: null, sinceAt: 0 },
      { cause: 'app', detail: 'obs', sinceAt: 0 },
    ] as const;
    const held = aSnapshot({ ...nothingCounted, phase: PHASES.held, holds });
    const status = homeStatus(held, 2 * MINUTE, text);
    expect(status.sentence).toBe(`Held by microphone (Meet), camera and obs, since ${clockText(MINUTE, text)}`);
    expect(status).toMatchObject({ figure: 'Held back', detail: 'Then: Supine twist, 5 min, floor', moving: false });
    const unknown = homeStatus({ ...held, holds: [] }, 2 * MINUTE, text);
    expect(unknown.sentence).toBe(`Held back since ${clockText(MINUTE, text)}`);
  });

  it('says when breaks come again after the working hours, with the day unless that is today', () => {
    const off = (hoursBeginAt: number | null) =>
      homeStatus(aSnapshot({ ...nothingCounted, phase: PHASES.offHours, hoursBeginAt }), MORNING, text).sentence;
    expect(off(MORNING + HOUR)).toBe(`Outside your hours. Breaks again ${clockText(MORNING + HOUR, text)}`);
    expect(off(MORNING + 24 * HOUR)).toBe(`Outside your hours. Breaks again Tue ${clockText(MORNING, text)}`);
    expect(off(MORNING + 7 * 24 * HOUR)).toContain('12, 2026');
    expect(off(null)).toBe('Outside your hours, for more than a week');
  });

  it('names the weekday of a pause that ends on another day', () => {
    const paused = aSnapshot({ ...nothingCounted, phase: { name: 'paused', untilAt: MORNING + 24 * HOUR } });
    expect(homeStatus(paused, MORNING, text).sentence).toBe(`Paused until Tue ${clockText(MORNING, text)}`);
  });

  it('tells a short break from the others', () => {
    const next = aSnapshot({ nextBreakAt: 25 * MINUTE, nextSize: 'micro' });
    expect(homeStatus(next, 0, text)).toMatchObject({
      label: 'Short break in',
      sentence: `Short break at ${clockText(25 * MINUTE, text)}`,
    });
    const plan = { ...PHASES.upcoming.plan, totalMs: 30_000 };
    const coming = aSnapshot({ ...nothingCounted, phase: { ...PHASES.upcoming, size: 'micro', plan } });
    expect(homeStatus(coming, 50_000, text)).toMatchObject({
      label: 'Short break begins in',
      figure: '10',
      sentence: 'Short break coming: stand up for 30 s',
    });
    const running = aSnapshot({ ...nothingCounted, phase: { ...PHASES.onBreak, size: 'micro' } });
    expect(homeStatus(running, 0, text).sentence).toBe('A short break: it ends by itself');
  });

  it('counts nothing down where only a notification tells of a break', () => {
    const settings = aSettings({ breakMode: 'notification' });
    const coming = aSnapshot({ ...nothingCounted, phase: PHASES.upcoming, settings });
    expect(homeStatus(coming, 0, text)).toMatchObject({ label: 'Break due', figure: 'when you start it' });
  });

  it('keeps the ring between empty and full whatever the numbers', () => {
    const late = aSnapshot({ nextBreakAt: 10, dueActiveMs: 50 * MINUTE });
    expect(homeStatus(late, 99 * MINUTE, text)).toMatchObject({ progress: 1, figure: '0', unit: 's' });
    expect(homeStatus(aSnapshot({ dueActiveMs: 0 }), 0, text).progress).toBe(1);
  });
});
