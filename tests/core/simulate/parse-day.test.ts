import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/core/simulate/parse-day.ts';
import { dayOf, parseShift, parseSpan, spanWords, timeOf } from '../../../src/core/simulate/spans.ts';
import { HOUR, MINUTE, MORNING, SECOND } from '../../builders.ts';

function problemOf(day: unknown): string {
  const reading = parseDay(day);
  return reading.ok ? 'none' : reading.problem;
}

describe('a length of time', () => {
  it.each([
    ['90s', 90 * SECOND],
    ['1h30m', 90 * MINUTE],
    ['2.5s', 2.5 * SECOND],
    ['8h', 8 * HOUR],
    ['0s', 0],
    ['1h0m1s', HOUR + SECOND],
  ])('%s', (text, ms) => {
    expect(parseSpan(text)).toBe(ms);
  });

  it.each(['', '5', '5 m', '5 minuts', 'm', '-5m', '1.5h', '30m1h', '800h', 'NaNs', '1e9s'])('not %j', (text) => {
    expect(parseSpan(text)).toBeNull();
  });

  it('has a sign where it is a shift', () => {
    expect([parseShift('+1h'), parseShift('-30m'), parseShift('1h'), parseShift('--1h')]).toEqual([
      HOUR,
      -30 * MINUTE,
      null,
      null,
    ]);
  });

  it('is written as it is read', () => {
    for (const words of ['1h30m', '45s', '0s', '1h1s', '25m']) expect(spanWords(parseSpan(words) ?? -1)).toBe(words);
  });
});

it('knows every day of two centuries by arithmetic', () => {
  for (let ms = Date.UTC(1900, 0, 1, 23, 59, 59); ms < Date.UTC(2110, 0, 1); ms += 24 * HOUR) {
    if (dayOf(ms) !== new Date(ms).toISOString().slice(0, 10)) expect(dayOf(ms)).toBe(new Date(ms).toISOString());
  }
  expect(timeOf(-SECOND)).toBe('23:59:59');
});

describe('a written day', () => {
  it('has a beginning and settings of its own, or the usual ones', () => {
    expect(parseDay({ day: [] })).toEqual({
      ok: true,
      day: { startLocalMs: MORNING, zoneOffsetMs: 0, settings: {}, steps: [] },
    });
    const settings = { breakEverySeconds: 600 };
    const reading = parseDay({ start: '2026-07-01T22:15', zoneOffset: '-9h30m', settings, day: [{ work: '1m' }] });
    expect(reading).toEqual({
      ok: true,
      day: {
        startLocalMs: Date.UTC(2026, 6, 1, 22, 15),
        zoneOffsetMs: -9.5 * HOUR,
        settings,
        steps: [{ verb: 'work', work: MINUTE }],
      },
    });
  });

  it('may call an action by its name alone', () => {
    const reading = parseDay({ day: [{ press: 'takeBreak' }, { press: { type: 'postponeBreak', minutes: 10 } }] });
    expect(reading).toMatchObject({
      day: {
        steps: [{ press: { type: 'takeBreak', minutes: null } }, { press: { type: 'postponeBreak', minutes: 10 } }],
      },
    });
  });

  it.each([
    [[{ work: '1m' }, { work: '1m' }, { work: '1m' }, { work: '5 minuts' }], 'day[3].work: "5 minuts" is no duration'],
    [[{ work: 5 }], 'day[0].work: 5 is no duration'],
    [[{ wrok: '5m' }], 'day[0]: {"wrok":"5m"} is not one of work, rest'],
    [[{ work: '5m', rest: '5m' }], 'day[0]: {"work":"5m","rest":"5m"} is not one of work'],
    [[{ work: '5m', hard: true }], 'day[0]: "hard" is not known here'],
    [[null], 'day[0]: null is not one of work'],
    [['work'], 'day[0]: "work" is not one of work'],
    [[{ lock: 'yes' }], 'day[0].lock: "yes" is neither true nor false'],
    [[{ hold: 'phone' }], 'day[0].hold: "phone" is no cause (microphone, camera'],
    [[{ press: 'openHome' }], 'day[0].press: "openHome" is no action of the timer'],
    [[{ press: 'quit' }], 'day[0].press: "quit" is no action of the timer'],
    [[{ press: { type: 'postponeBreak', minutes: 7 } }], 'is no action of the timer'],
    [[{ until: '25:00' }], 'day[0].until: "25:00" is no time of day'],
    [[{ clock: '1h' }], 'day[0].clock: "1h" is no shift'],
    [[{ settings: { breakEvery: 5 } }], 'day[0].settings: "breakEvery" is no setting'],
    [[{ settings: { breakEverySeconds: 'often' } }], 'day[0].settings: breakEverySeconds cannot be "often"'],
    [[{ idleSource: 'broken' }], 'day[0].idleSource: "broken" is no idle source'],
    [[{ displays: 0 }], 'day[0].displays: too few'],
    [{}, 'day: {} is no list of steps'],
  ])('is refused in one line that says what and where: %j', (day, problem) => {
    expect(problemOf({ day })).toContain(problem);
    expect(problemOf({ day })).not.toContain('\n');
  });

  it.each([null, 5, 'day', [], [[]], { days: [] }, { day: [], start: 'soon' }, { day: [], zoneOffset: 9 }, {}])(
    'is refused when it is none: %j',
    (day) => {
      expect(problemOf(day)).not.toBe('none');
      expect(problemOf(day)).not.toContain('undefined');
    },
  );

  it('says which key of the file is wrong', () => {
    expect(problemOf({ day: [], start: '2026-02-30T09:00' })).toContain('start: "2026-02-30T09:00" is no moment');
    expect(problemOf({ day: [], begin: 1 })).toBe('"begin" is not known here');
    expect(problemOf({ start: '2026-01-05T09:00' })).toBe('day: nothing is no list of steps');
  });
});
