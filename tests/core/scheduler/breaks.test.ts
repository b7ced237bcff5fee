import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../builders.ts';
import { Day } from '../../day.ts';
import { aDayGuided, aDayOnBreak, planOf } from '../../days.ts';

/** What a twist of two minutes each side was asked for. */
const DOSE = { variation: null, plannedSeconds: 120, sets: 1, reps: null };

describe('the break', () => {
  it('goes from preview to session to result by itself, each at its own instant', () => {
    const day = aDayOnBreak();
    const openedAt = day.at;
    const { previewMs, totalMs } = planOf(day);
    day.rest(previewMs - SECOND);
    expect(day.stage).toBe('preview');
    day.at += 4 * SECOND;
    day.tick();
    expect(day.stage).toBe('guiding');
    day.at += totalMs - 300;
    day.tick();
    const endedAt = openedAt + previewMs + totalMs;
    expect(day.phase).toMatchObject({ stage: { name: 'result', endedAt, outcome: 'taken', backAt: null } });
    const twist = { exerciseId: 'supine_twist', leftSeconds: 120, rightSeconds: 120, seconds: null, ...DOSE };
    expect(day.records).toEqual([
      expect.objectContaining({ outcome: 'taken', why: 'done', startedAt: openedAt, endedAt, exercises: [twist] }),
    ]);
    expect(day.records[0]?.dueAt).toBe(openedAt);
  });

  it('ends, and 20 minutes later the next sitting still waits for the person', () => {
    const day = aDayGuided()
      .rest(5 * MINUTE)
      .rest(20 * MINUTE);
    expect(day.stage).toBe('result');
    expect(day.count('closeBreak')).toBe(0);
    day.work(30 * SECOND).press({ type: 'returnToDesk' });
    expect(day.count('closeBreak')).toBe(1);
    expect(day.leftMs).toBe(50 * MINUTE - 29 * SECOND);
    expect(day.outcomes).toEqual(['taken']);
  });

  it('does not leave its window with a person who works again', () => {
    const day = aDayGuided()
      .rest(5 * MINUTE)
      .work(61 * SECOND);
    expect(day.phase.name).toBe('working');
    expect(day.leftMs).toBe(49 * MINUTE);
  });

  it('finished early, tells what was really done', () => {
    const day = aDayGuided()
      .rest(15 * SECOND + 40 * SECOND)
      .press({ type: 'finishBreak' });
    expect(day.records).toMatchObject([{ outcome: 'shortened', why: 'finishedEarly' }]);
    expect(day.records[0]?.exercises).toEqual([
      { exerciseId: 'supine_twist', leftSeconds: 0, rightSeconds: 40, seconds: null, ...DOSE },
    ]);
    expect(day.stage).toBe('result');
  });

  it('the click that ends it is not yet the return to the desk', () => {
    const day = aDayGuided()
      .rest(MINUTE)
      .press({ type: 'finishBreak' })
      .rest(2 * MINUTE);
    expect(day.phase).toMatchObject({ stage: { name: 'result', backAt: null } });
    expect(day.work(3 * SECOND).phase).toMatchObject({ stage: { backAt: day.at - 2 * SECOND } });
  });

  it.each(['skipBreak', 'finishBreak'] as const)('%s in the preview is a skipped break', (type) => {
    const day = aDayOnBreak().press({ type });
    expect(day.outcomes).toEqual(['skipped']);
    expect(day.count('closeBreak')).toBe(1);
    expect(day.leftMs).toBe(50 * MINUTE);
  });

  it('can be finished where it cannot be skipped', () => {
    const day = aDayOnBreak({ settings: { skipAllowed: false } }).press({ type: 'skipBreak' });
    expect(day.stage).toBe('preview');
    expect(day.press({ type: 'finishBreak' }).phase.name).toBe('working');
  });

  it('chosen anew, previews from the start', () => {
    const day = aDayOnBreak()
      .rest(5 * SECOND)
      .press({ type: 'chooseAnother' });
    expect(planOf(day).routine[0]?.exerciseId).toBe('legs_up_wall');
    expect(day.phase).toMatchObject({ stage: { startsAt: day.at + planOf(day).previewMs } });
  });

  it('pauses while the person says so, and then has its full time', () => {
    const day = aDayGuided()
      .rest(30 * SECOND)
      .press({ type: 'togglePause' })
      .rest(10 * MINUTE);
    expect(day.stage).toBe('guiding');
    const { totalMs } = planOf(day);
    day.press({ type: 'togglePause' }).rest(totalMs - 31 * SECOND);
    expect(day.stage).toBe('guiding');
    expect(day.rest(SECOND).records[0]?.exercises[0]).toMatchObject({ leftSeconds: 120, rightSeconds: 120 });
  });

  it('is over when the last step is passed over', () => {
    const day = aDayGuided();
    for (const step of planOf(day).steps) {
      expect(step.durationMs).toBeGreaterThan(0);
      day.press({ type: 'nextStep' });
    }
    expect(day.stage).toBe('result');
    expect(day.records).toMatchObject([{ outcome: 'taken', exercises: [] }]);
  });

  it('remembers how it felt, the last answer once', () => {
    const day = aDayGuided().rest(5 * MINUTE);
    day.press({ type: 'rateBreak', feeling: 'fine' }).press({ type: 'rateBreak', feeling: 'fine' });
    day.press({ type: 'rateBreak', feeling: 'hurt' });
    const feelings = day.effects.flatMap((effect) =>
      effect.type === 'appendRecord' && effect.record.kind === 'feeling' ? [effect.record] : [],
    );
    expect(feelings.map(({ feeling }) => feeling)).toEqual(['fine', 'hurt']);
    expect(feelings[0]?.id).toBe(day.records[0]?.id);
  });

  it('never ends before it began, whatever the clock of an event says', () => {
    const day = aDayGuided().rest(MINUTE);
    day.at -= HOUR;
    const [record] = day.press({ type: 'finishBreak' }).records;
    expect(record?.endedAt).toBeGreaterThanOrEqual(record?.startedAt ?? Infinity);
  });

  it('goes on, and ends on time, when its window is lost', () => {
    const day = aDayGuided();
    const before = day.state;
    expect(day.happen({ type: 'breakWindowLost' }).state).toBe(before);
    expect(day.rest(5 * MINUTE).outcomes).toEqual(['taken']);
  });

  it('is still there with the right remaining time after the screen was locked', () => {
    const day = aDayGuided()
      .rest(MINUTE)
      .happen({ type: 'screenLocked' })
      .rest(5 * SECOND);
    day.happen({ type: 'screenUnlocked' });
    const { totalMs } = planOf(day);
    expect(day.rest(totalMs - 65 * SECOND - SECOND).stage).toBe('guiding');
    expect(day.rest(SECOND).stage).toBe('result');
  });
});

describe('a break the person asks for', () => {
  it.each([
    ['at work', new Day().work(10 * MINUTE)],
    ['while one is announced', new Day().work(50 * MINUTE)],
    ['on coming back', new Day().rest(20 * MINUTE)],
    ['while breaks are paused', new Day().press({ type: 'pauseBreaks', minutes: null })],
    ['behind a lock that nobody saw open', new Day().happen({ type: 'screenLocked' }).rest(20 * MINUTE)],
  ])('starts %s', (_when, day) => {
    day.press({ type: 'takeBreak', minutes: 3 });
    expect(day.phase).toMatchObject({ name: 'onBreak', origin: 'asked' });
    expect(planOf(day).totalMs).toBeLessThanOrEqual(3 * MINUTE);
    day
      .press({ type: 'startSession' })
      .rest(10 * SECOND)
      .press({ type: 'finishBreak' });
    expect(day.records.at(-1)).toMatchObject({ outcome: 'shortened', dueAt: null });
    expect(day.count('openBreak')).toBe(1);
    expect(day.count('closeNotice')).toBe(day.count('showNotice'));
  });

  it('is ignored during a break', () => {
    const day = aDayGuided();
    const before = day.state;
    expect(day.press({ type: 'takeBreak', minutes: 1 }).state).toBe(before);
  });

  it('leaves a pause as it was', () => {
    const day = new Day().press({ type: 'pauseBreaks', minutes: 60 });
    const untilAt = day.at + HOUR;
    day.press({ type: 'takeBreak', minutes: null }).press({ type: 'finishBreak' });
    expect(day.phase).toEqual({ name: 'paused', untilAt });
    day
      .work(55 * MINUTE)
      .press({ type: 'takeBreak', minutes: 10 })
      .press({ type: 'startSession' })
      .rest(11 * MINUTE);
    expect(day.press({ type: 'returnToDesk' }).phase.name).toBe('working');
  });
});
