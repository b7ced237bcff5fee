import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND, aState } from '../../builders.ts';
import { Day } from '../../day.ts';

/** The notice has just come up. */
function aDayWithNotice(settings: Parameters<typeof aState>[0] = {}): Day {
  const day = new Day(aState(settings));
  return day.work(day.state.settings.breakEveryMs);
}

/** The notice has just come up, ten seconds after the person got up. */
function aDayLeftAtNotice(): Day {
  return new Day().work(50 * MINUTE - 10 * SECOND).rest(10 * SECOND);
}

/** A break has just opened by itself. */
function aDayOnBreak(settings: Parameters<typeof aState>[0] = {}): Day {
  return aDayWithNotice(settings).press({ type: 'startBreak' });
}

/** A twist is being guided. */
function aDayGuided(settings: Parameters<typeof aState>[0] = {}): Day {
  return aDayOnBreak(settings).press({ type: 'startSession' });
}

function planOf(day: Day) {
  const { phase } = day;
  if (phase.name === 'upcoming') return phase.plan;
  if (phase.name === 'onBreak' && phase.stage.name === 'preview') return phase.stage.plan;
  if (phase.name === 'onBreak' && phase.stage.name === 'guiding') return phase.stage.session.plan;
  throw new Error(`no plan while ${phase.name}`);
}

describe('the notice', () => {
  it('comes after 50 minutes at the desk, and the break at the first gap of three seconds a minute later', () => {
    const day = aDayWithNotice();
    expect(day.effects).toEqual([{ type: 'showNotice' }]);
    day.rest(20 * SECOND).work(45 * SECOND);
    expect(day.count('openBreak')).toBe(0);
    day.rest(3 * SECOND);
    expect(day.effects).toEqual([{ type: 'showNotice' }, { type: 'closeNotice' }, { type: 'openBreak' }]);
    expect(day.phase).toMatchObject({ name: 'onBreak', origin: 'scheduled', stage: { name: 'preview' } });
  });

  it('waits a minute for a gap and no longer', () => {
    const day = aDayWithNotice().work(2 * MINUTE - SECOND);
    expect(day.count('openBreak')).toBe(0);
    expect(day.work(SECOND).count('openBreak')).toBe(1);
  });

  it('comes as a break without words when the notice is switched off', () => {
    const day = aDayWithNotice({ settings: { noticeMs: 0 } });
    expect(day.effects).toEqual([]);
    expect(day.rest(3 * SECOND).count('openBreak')).toBe(1);
  });

  it('goes away again when the person leaves, and a longer absence is their break', () => {
    const day = aDayLeftAtNotice().rest(2 * MINUTE);
    expect(day.effects).toEqual([{ type: 'showNotice' }, { type: 'closeNotice' }]);
    expect(day.phase.name).toBe('working');
    day.rest(4 * MINUTE).work(2 * SECOND);
    expect(day.outcomes).toEqual(['natural']);
    expect(day.leftMs).toBeGreaterThan(49 * MINUTE);
  });

  it('does not begin a break on somebody who is not there', () => {
    const gone = aDayLeftAtNotice().rest(HOUR);
    expect(gone.count('openBreak')).toBe(0);
    expect(gone.count('closeNotice')).toBe(1);
  });

  it('postpones, and keeps the break when the postpone limit is reached', () => {
    const day = aDayWithNotice();
    day.press({ type: 'postponeBreak', minutes: 5 }).press({ type: 'postponeBreak', minutes: 5 });
    expect(day.outcomes).toEqual(['postponed']);
    expect(day.leftMs).toBe(5 * MINUTE);
    day.work(5 * MINUTE).press({ type: 'postponeBreak', minutes: 10 });
    expect(day.leftMs).toBe(10 * MINUTE);
    day.work(10 * MINUTE).press({ type: 'postponeBreak', minutes: 5 });
    expect(day.outcomes).toEqual(['postponed', 'postponed']);
    expect(day.phase.name).toBe('upcoming');
  });

  it('postpones for ever when there is no limit', () => {
    const day = aDayWithNotice({ settings: { postponeLimit: null } });
    for (let times = 0; times < 7; times += 1) day.press({ type: 'postponeBreak', minutes: 5 }).work(5 * MINUTE);
    expect(day.outcomes).toHaveLength(7);
  });

  it('skips one break, says so in the history, and starts a full interval', () => {
    const day = aDayWithNotice().press({ type: 'skipBreak' });
    expect(day.records).toMatchObject([{ outcome: 'skipped', why: 'skipPressed', startedAt: null }]);
    expect(day.leftMs).toBe(50 * MINUTE);
    const firm = aDayWithNotice({ settings: { skipAllowed: false } }).press({ type: 'skipBreak' });
    expect(firm.phase.name).toBe('upcoming');
    expect(firm.records).toEqual([]);
  });

  it('offers something else, and something without the floor', () => {
    const day = aDayWithNotice();
    const first = planOf(day).routine[0]?.exerciseId;
    day.press({ type: 'chooseAnother' });
    expect(planOf(day).routine[0]?.exerciseId).not.toBe(first);
    day.press({ type: 'chooseStanding' });
    expect(planOf(day).routine.map(({ exerciseId }) => exerciseId)).toEqual(['add_walk']);
    expect(day.press({ type: 'startBreak' }).stage).toBe('preview');
  });

  it('no longer offers what the person has just left out', () => {
    const day = aDayWithNotice().set({ props: [] });
    expect(planOf(day).routine.map(({ exerciseId }) => exerciseId)).toEqual(['add_walk']);
  });
});

describe('the break', () => {
  it('goes from preview to session to result by itself, each at its own instant', () => {
    const day = aDayOnBreak();
    const openedAt = day.at;
    const { previewMs, totalMs } = planOf(day);
    day.rest(previewMs);
    expect(day.stage).toBe('guiding');
    day.at += totalMs + 700;
    day.tick();
    const endedAt = openedAt + previewMs + totalMs;
    expect(day.phase).toMatchObject({ stage: { name: 'result', endedAt, outcome: 'taken', backAt: null } });
    const twist = { exerciseId: 'supine_twist', leftSeconds: 120, rightSeconds: 120, seconds: null };
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
      { exerciseId: 'supine_twist', leftSeconds: 0, rightSeconds: 40, seconds: null },
    ]);
    expect(day.stage).toBe('result');
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

describe('sleep during a break', () => {
  it('60 s left and 10 minutes of sleep: closed as taken on waking, with what was really held', () => {
    const day = aDayGuided();
    day.rest(planOf(day).totalMs - MINUTE).sleep(10 * MINUTE);
    expect(day.count('closeBreak')).toBe(1);
    expect(day.phase).toMatchObject({ name: 'away', afterBreak: true });
    expect(day.records).toMatchObject([{ outcome: 'taken', why: 'slept' }]);
    expect(day.records[0]?.exercises).toMatchObject([{ rightSeconds: 120, leftSeconds: 70 }]);
    day.work(3 * SECOND);
    expect(day.outcomes).toEqual(['taken']);
    expect(day.leftMs).toBeGreaterThan(50 * MINUTE - 3 * SECOND);
  });

  it('a short sleep leaves the right remaining time, and is not held', () => {
    const day = aDayGuided()
      .rest(15 * SECOND + 30 * SECOND)
      .sleep(20 * SECOND);
    const { totalMs } = planOf(day);
    expect(day.rest(totalMs - 66 * SECOND).stage).toBe('guiding');
    expect(day.rest(SECOND).records[0]?.exercises).toMatchObject([{ rightSeconds: 100, leftSeconds: 120 }]);
  });

  it('a long sleep in the preview is a skipped break and leaves the screen free', () => {
    const day = aDayOnBreak().sleep(2 * HOUR);
    expect(day.records).toMatchObject([{ outcome: 'skipped', why: 'slept' }]);
    expect(day.phase).toMatchObject({ name: 'away', afterBreak: true });
    expect(day.count('closeBreak')).toBe(1);
  });

  it('a paused break does not wait for a person through a night', () => {
    const day = aDayGuided()
      .rest(30 * SECOND)
      .press({ type: 'togglePause' })
      .sleep(8 * HOUR);
    expect(day.records).toMatchObject([{ outcome: 'shortened', why: 'slept' }]);
    expect(day.phase.name).toBe('away');
  });

  it.each(['sleep', 'lock'] as const)('%s while the result is shown closes it, and the person is away', (how) => {
    const day = aDayGuided().rest(5 * MINUTE);
    if (how === 'sleep') day.sleep(HOUR);
    else day.happen({ type: 'screenLocked' });
    expect(day.count('closeBreak')).toBe(1);
    expect(day.phase).toMatchObject({ name: 'away', afterBreak: true });
    if (how === 'lock') day.rest(10 * SECOND).happen({ type: 'screenUnlocked' });
    day.work(3 * SECOND);
    expect(day.phase.name).toBe('working');
    expect(day.outcomes).toEqual(['taken']);
  });

  it('a break that ends behind the lock screen is away from there on', () => {
    const day = aDayGuided()
      .happen({ type: 'screenLocked' })
      .rest(6 * MINUTE);
    expect(day.count('closeBreak')).toBe(1);
    expect(day.phase.name).toBe('away');
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
