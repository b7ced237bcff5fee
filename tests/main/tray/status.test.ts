import { describe, expect, it } from 'vitest';
import { isOver, statusLine, trayState } from '../../../src/main/tray/status.ts';
import type { Snapshot } from '../../../src/shared/snapshot.ts';
import { createText } from '../../../src/shared/text.ts';
import { aSnapshot, PHASES, utcTime } from './snapshots.ts';

const text = createText('en');
const line = (part: Partial<Snapshot>) => statusLine(aSnapshot(part), text, utcTime);
const TWO_PM = 14 * 3_600_000;

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
});

describe('the icon', () => {
  it.each([
    [PHASES.working, 'working'],
    [PHASES.upcoming, 'soon'],
    [PHASES.onBreak, 'onBreak'],
    [PHASES.paused, 'paused'],
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
