import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../builders.ts';
import { Day } from '../../day.ts';
import { aDayGuided, aDayWithNotice, planOf } from '../../days.ts';

describe('a break that somebody wants to see', () => {
  it('goes by itself from what it will be to its result, and is over after 20 s', () => {
    const day = new Day().work(MINUTE).press({ type: 'previewBreak' });
    const openedAt = day.at;
    expect(day.phase).toMatchObject({ name: 'onBreak', origin: 'asked', stage: { name: 'preview' } });
    expect(planOf(day).reason.key).toBe('sample');
    day.rest(10 * SECOND);
    expect(day.stage).toBe('guiding');
    day.rest(11 * SECOND);
    expect(day.phase).toMatchObject({ stage: { name: 'result', outcome: 'taken', endedAt: openedAt + 20 * SECOND } });
  });

  it('is recorded as what it was: asked for, and short', () => {
    const day = new Day().press({ type: 'previewBreak' }).rest(21 * SECOND);
    expect(day.records.at(-1)).toMatchObject({ outcome: 'taken', dueAt: null, short: true });
  });

  it('is ignored during a break', () => {
    const day = aDayGuided();
    const before = day.state;
    expect(day.press({ type: 'previewBreak' }).state).toBe(before);
  });

  it('is not a way round the break that is due, where breaks are strict', () => {
    const day = aDayWithNotice({ settings: { strictness: 'strict' } });
    expect(day.phase.name).toBe('upcoming');
    day.press({ type: 'previewBreak' });
    expect(day.phase).toMatchObject({ name: 'onBreak', origin: 'scheduled' });
    expect(planOf(day).totalMs).toBeGreaterThan(2 * MINUTE);
  });
});
