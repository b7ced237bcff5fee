import { describe, expect, it } from 'vitest';
import { idleLine, isOver, statusLine, trayState } from '../../../src/main/tray/status.ts';
import { HOLD_CAUSES } from '../../../src/shared/hold.ts';
import type { Snapshot } from '../../../src/shared/snapshot.ts';
import { createText } from '../../../src/shared/text.ts';
import { ENGLISH } from '../../../src/cli/english.ts';
import { aSnapshot, PHASES, utcTime } from './snapshots.ts';

const text = createText(ENGLISH);
const line = (part: Partial<Snapshot>) => statusLine(aSnapshot(part), text, utcTime);
const HOUR = 3_600_000;
const TWO_PM = 14 * HOUR;
const MICROPHONE = { cause: 'microphone', detail: 'Meet', sinceAt: 0 } as const;

describe('the status line', () => {
  it('says when the next break is, on the wall clock', () => {
    expect(line({ nextBreakAt: 300_000, wallOffsetMs: TWO_PM })).toBe('Next break 14:05');
  });

  it('does not change while the same break comes nearer', () => {
    const early = line({ takenAt: 0, activeMs: 0, nextBreakAt: TWO_PM });
    expect(line({ takenAt: 60_000, activeMs: 60_000, nextBreakAt: TWO_PM })).toBe(early);
  });

  it('says that counting stopped when there is no input', () => {
    expect(line({ counting: false, nextBreakAt: null })).toBe('Resting: no input, counting stopped');
  });

  it.each([
    [PHASES.upcoming, 'Break in a moment'],
    [PHASES.onBreak, 'On a break'],
    [PHASES.breakDone, 'Break done'],
    [PHASES.away, 'Away'],
    [PHASES.paused, 'Paused'],
  ])('tells the phase %#', (phase, words) => {
    expect(line({ phase, nextBreakAt: null })).toBe(words);
  });

  it('says until when breaks are paused, on the wall clock', () => {
    expect(line({ phase: { name: 'paused', untilAt: 3_600_000 }, wallOffsetMs: TWO_PM })).toBe('Paused until 15:00');
  });

  it('says the weekday where a pause ends on another day', () => {
    expect(line({ phase: { name: 'paused', untilAt: 28 * HOUR } })).toBe('Paused until Fri 04:00');
  });

  it('names what holds a break back, and since when it does', () => {
    const part = { phase: PHASES.held, wallOffsetMs: TWO_PM, nextBreakAt: null };
    expect(line({ ...part, holds: [MICROPHONE] })).toBe('Held by microphone (Meet) since 14:01');
    expect(line({ ...part, holds: [{ ...MICROPHONE, detail: null }] })).toBe('Held by microphone since 14:01');
    const holds = [MICROPHONE, { ...MICROPHONE, cause: 'camera' }, { ...MICROPHONE, cause: 'fullScreen' }] as const;
    expect(line({ ...part, holds })).toBe('Held by microphone (Meet) +2 since 14:01');
    expect(line(part)).toBe('Break held back since 14:01');
  });

  it.each(HOLD_CAUSES)('has words for what holds a break back: %s', (cause) => {
    const words = line({ phase: PHASES.held, holds: [{ cause, detail: null, sinceAt: 0 }] });
    expect(words).toMatch(/^Held by [a-z ]+ since 00:01$/);
  });

  it("writes a program's name as it is, even one that looks like a placeholder", () => {
    const holds = [{ ...MICROPHONE, detail: 'a{{time}} & $t(app.name)' }];
    expect(line({ phase: PHASES.held, holds })).toBe('Held by microphone (a{{time}} & $t(app.name)) since 00:01');
  });

  it('says when the working hours begin again, with the weekday', () => {
    expect(line({ phase: PHASES.offHours, hoursBeginAt: (4 * 24 + 9) * HOUR })).toBe(
      'Outside your hours until Mon 09:00',
    );
    expect(line({ phase: PHASES.offHours, hoursBeginAt: null })).toBe('Outside your hours');
  });

  it.each([
    [{ nextBreakAt: 60_000, nextSize: 'micro' }, 'Short break 00:01'],
    [{ phase: { ...PHASES.upcoming, size: 'micro' } }, 'Short break in a moment'],
    [
      { phase: { ...PHASES.held, size: 'micro' }, holds: [MICROPHONE] },
      'Short break held by microphone (Meet) since 00:01',
    ],
    [{ phase: { ...PHASES.held, size: 'micro' } }, 'Short break held back since 00:01'],
    [{ phase: { ...PHASES.onBreak, size: 'micro' } }, 'On a short break'],
    [{ phase: { ...PHASES.breakDone, size: 'micro' } }, 'Short break done'],
  ] as const)('tells a short break from the others %#', (part, words) => {
    expect(line(part)).toBe(words);
  });
});

describe('the idle time', () => {
  it('is not spoken of while it can be relied on', () => {
    expect(idleLine(aSnapshot(), text)).toBeNull();
  });

  it.each([
    ['absent', /^Idle time unknown: /],
    ['stuck', /^Idle time stands still: /],
    ['jumping', /^Idle time jumps: /],
  ] as const)('says what is wrong with it and what that means: %s', (idleSource, words) => {
    const said = idleLine(aSnapshot({ idleSource }), text);
    expect(said).toMatch(words);
    expect(said).toMatch(/only lock and sleep stop the count$/);
  });
});

describe('the icon', () => {
  it.each([
    [PHASES.working, 'working'],
    [PHASES.upcoming, 'soon'],
    [PHASES.onBreak, 'onBreak'],
    [PHASES.paused, 'paused'],
    [PHASES.held, 'held'],
    [PHASES.offHours, 'paused'],
    [PHASES.away, 'away'],
  ] as const)('shows the phase %#', (phase, state) => {
    expect(trayState(aSnapshot({ phase }))).toBe(state);
  });

  it('does not blink when somebody reads without input', () => {
    expect(trayState(aSnapshot({ counting: false, nextBreakAt: null }))).toBe('working');
  });
});

it('knows a break that is done from one that runs', () => {
  expect(isOver(PHASES.breakDone)).toBe(true);
  expect(isOver(PHASES.onBreak)).toBe(false);
});
