import { describe, expect, it } from 'vitest';
import { toSnapshot } from '../../../src/core/scheduler/to-snapshot.ts';
import { STRICTNESSES, type Strictness } from '../../../src/shared/settings.ts';
import { HOUR, MINUTE, SECOND } from '../../builders.ts';
import type { Day } from '../../day.ts';
import { aDayGuided, aDayOnBreak, aDayWithNotice, planOf, restart } from '../../days.ts';

const strict = { settings: { strictness: 'strict' } } as const;
const firm = { settings: { strictness: 'firm' } } as const;

const isOpen = (day: Day): boolean => day.phase.name === 'onBreak' && day.stage !== 'result';

describe('the notice', () => {
  it.each([
    ['gentle', 'skipped'],
    ['firm', undefined],
    ['strict', undefined],
  ] as const)('%s: skip leads to %s', (strictness, outcome) => {
    const day = aDayWithNotice({ settings: { strictness } });
    expect(toSnapshot(day.state, day.at).skipFromAt).toBe(outcome === undefined ? null : 0);
    expect(day.press({ type: 'skipBreak' }).outcomes[0]).toBe(outcome);
  });

  it.each([
    ['gentle', 2],
    ['firm', 2],
    ['strict', 0],
  ] as const)('%s: postpones %d times', (strictness, times) => {
    const day = aDayWithNotice({ settings: { strictness } });
    expect(toSnapshot(day.state, day.at).postponesLeft).toBe(times);
    for (let more = 0; more < 4; more += 1) day.press({ type: 'postponeBreak', minutes: 5 }).work(5 * MINUTE);
    expect(day.outcomes.filter((outcome) => outcome === 'postponed')).toHaveLength(times);
  });

  it.each(['skipNext', 'postponeNext'] as const)('strict: %s before it is of no use', (type) => {
    const day = aDayWithNotice(strict).press({ type: 'startBreak' }).press({ type: 'endBreak' }).work(MINUTE);
    const { state } = day;
    day.press(type === 'skipNext' ? { type } : { type, minutes: 5 });
    expect(day.state).toBe(state);
  });

  it.each([
    ['gentle', 'paused'],
    ['firm', 'paused'],
    ['strict', 'upcoming'],
  ] as const)('%s: a pause while one is announced leads to %s', (strictness, phase) => {
    const day = aDayWithNotice({ settings: { strictness } });
    expect(day.press({ type: 'pauseBreaks', minutes: 60 }).phase.name).toBe(phase);
    const untilTomorrow = aDayWithNotice({ settings: { strictness } });
    expect(untilTomorrow.press({ type: 'pauseUntilTomorrow' }).phase.name).toBe(phase);
  });

  it('strict: a break of a minute in its place is not to be had, a longer one is', () => {
    const short = aDayWithNotice(strict).press({ type: 'takeBreak', minutes: 1 });
    expect(short.phase).toMatchObject({ name: 'onBreak', origin: 'scheduled' });
    const long = aDayWithNotice(strict).press({ type: 'takeBreak', minutes: 10 });
    expect(long.phase).toMatchObject({ name: 'onBreak', origin: 'asked' });
  });
});

describe('the break', () => {
  it('firm: can be left after 30 s of it and no sooner', () => {
    const day = aDayGuided(firm)
      .rest(29 * SECOND)
      .press({ type: 'finishBreak' });
    expect(isOpen(day)).toBe(true);
    expect(toSnapshot(day.state, day.at).skipFromAt).toBe(day.at + SECOND);
    expect(day.rest(SECOND).press({ type: 'finishBreak' }).outcomes).toEqual(['shortened']);
  });

  it('firm: its preview is not skipped either', () => {
    expect(isOpen(aDayOnBreak(firm).press({ type: 'skipBreak' }).press({ type: 'finishBreak' }))).toBe(true);
  });

  it('strict: no button leaves it, to its end', () => {
    const day = aDayOnBreak(strict);
    for (const type of ['skipBreak', 'finishBreak', 'startSession', 'returnToDesk'] as const) day.press({ type });
    expect(isOpen(day.rest(2 * MINUTE).press({ type: 'finishBreak' }))).toBe(true);
    day.press({ type: 'pauseBreaks', minutes: null }).press({ type: 'takeBreak', minutes: 1 });
    expect(day.rest(10 * MINUTE).outcomes).toEqual(['taken']);
    expect(day.press({ type: 'returnToDesk' }).phase.name).toBe('working');
  });

  it.each(['firm', 'strict'] as const)('%s: nobody steps through it to its end', (strictness) => {
    const day = aDayGuided({ settings: { strictness } });
    for (let step = 0; step < 20; step += 1) day.press({ type: 'nextStep' });
    expect(isOpen(day)).toBe(true);
    expect(day.records).toEqual([]);
  });

  it.each(STRICTNESSES)('%s: holding Esc ends it, in the preview and in the session', (strictness: Strictness) => {
    const preview = aDayOnBreak({ settings: { strictness } }).press({ type: 'endBreak' });
    expect(preview.phase.name).toBe('working');
    expect(preview.records).toMatchObject([{ outcome: 'skipped', why: 'finishedEarly' }]);
    const session = aDayGuided({ settings: { strictness } })
      .rest(20 * SECOND)
      .press({ type: 'endBreak' });
    expect(session.stage).toBe('result');
    expect(session.outcomes).toEqual(['shortened']);
    expect(session.press({ type: 'returnToDesk' }).phase.name).toBe('working');
  });
});

describe('no way round a strict break', () => {
  it('the lock screen: locked and unlocked after 5 s it is there with the right remaining time', () => {
    const day = aDayGuided(strict)
      .happen({ type: 'screenLocked' })
      .rest(5 * SECOND)
      .happen({ type: 'screenUnlocked' });
    expect(isOpen(day)).toBe(true);
    const { totalMs } = planOf(day);
    expect(day.rest(totalMs - 6 * SECOND).stage).toBe('guiding');
    expect(day.rest(SECOND).stage).toBe('result');
  });

  it('sleep: it goes on until its time is over', () => {
    const settings = { ...strict.settings, breakLengthMs: 20 * MINUTE };
    const preview = aDayOnBreak({ settings }).sleep(6 * MINUTE);
    expect(isOpen(preview)).toBe(true);
    const paused = aDayGuided({ settings })
      .press({ type: 'togglePause' })
      .sleep(6 * MINUTE);
    expect(isOpen(paused)).toBe(true);
    expect(isOpen(paused.sleep(HOUR))).toBe(false);
    expect(paused.outcomes).toEqual(['shortened']);
    expect(isOpen(aDayOnBreak({ settings }).sleep(21 * MINUTE))).toBe(false);
  });

  it('quitting: it is there again until its time is over, and nothing of that is held', () => {
    const day = restart(aDayGuided(strict).rest(30 * SECOND), 2 * MINUTE);
    expect(day.stage).toBe('guiding');
    day.rest(3 * MINUTE);
    const [record] = day.records;
    expect(record?.outcome).toBe('taken');
    expect(record?.exercises[0]?.rightSeconds).toBeLessThan(30);
  });

  it.each([
    ['in the preview', () => aDayOnBreak(strict)],
    ['in a paused session', () => aDayGuided(strict).press({ type: 'togglePause' })],
    ['in the session', () => aDayGuided(strict).rest(SECOND)],
  ])('quitting for the night %s is no break taken, and no break on the next morning', (_when, begin) => {
    const day = restart(begin(), 12 * HOUR);
    expect(day.phase.name).toBe('away');
    expect(day.count('openBreak')).toBe(1);
    expect(day.records).toHaveLength(1);
    expect(day.records[0]).toMatchObject({ why: 'interrupted', exercises: [] });
    expect(['skipped', 'shortened']).toContain(day.outcomes[0]);
  });
});

describe('a restart in the preview', () => {
  it('holds nothing while the app was not there', () => {
    const day = aDayOnBreak();
    const { previewMs, totalMs } = planOf(day);
    restart(day.rest(previewMs - 5 * SECOND), 50 * SECOND);
    expect(day.stage).toBe('guiding');
    day.rest(totalMs);
    expect(day.records[0]?.exercises[0]?.rightSeconds).toBe(120 - 30);
  });
});
