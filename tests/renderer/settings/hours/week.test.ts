import { describe, expect, it } from 'vitest';
import { clockText, minuteText } from '../../../../src/renderer/components/clock-text.ts';
import { parseTime, toTime } from '../../../../src/renderer/settings/fields/minute.ts';
import {
  isOverMidnight,
  nextRange,
  OFFICE_WEEK,
  withDay,
  withMondayCopied,
} from '../../../../src/renderer/settings/hours/week.ts';
import { parseSettingsPatch } from '../../../../src/shared/parse-settings.ts';
import { ENGLISH } from '../../../../src/cli/english.ts';
import { createText } from '../../../../src/shared/text.ts';

const text = createText(ENGLISH);

const range = (fromMinute: number, toMinute: number) => ({ fromMinute, toMinute });

describe('the week of the working hours', () => {
  it('begins as Monday to Friday, and main takes it', () => {
    expect(OFFICE_WEEK.map((ranges) => ranges.length)).toEqual([1, 1, 1, 1, 1, 0, 0]);
    expect(parseSettingsPatch({ workingHours: OFFICE_WEEK })).toEqual({ workingHours: OFFICE_WEEK });
  });

  it('changes one day and leaves the others', () => {
    const week = withDay(OFFICE_WEEK, 5, [range(600, 660)]);
    expect(week[5]).toEqual([range(600, 660)]);
    expect(week.slice(0, 5)).toEqual(OFFICE_WEEK.slice(0, 5));
  });

  it('copies Monday to the other weekdays and leaves the weekend', () => {
    const week = withMondayCopied(withDay(withDay(OFFICE_WEEK, 0, [range(480, 720)]), 6, [range(0, 60)]));
    expect(week.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => [range(480, 720)]));
    expect(week.slice(5)).toEqual([[], [range(0, 60)]]);
  });

  it('proposes hours an hour after those that are there, within the day', () => {
    expect(nextRange([])).toEqual(range(540, 1020));
    expect(nextRange([range(540, 720)])).toEqual(range(780, 1020));
    for (const last of [range(540, 1430), range(540, 1440), range(1320, 120), range(0, 0)]) {
      const next = nextRange([last]);
      expect(next.fromMinute).toBeLessThan(next.toMinute);
      expect(parseSettingsPatch({ workingHours: withDay(OFFICE_WEEK, 0, [last, next]) })).not.toBeNull();
    }
  });

  it('calls only an end on the next day over midnight', () => {
    expect(isOverMidnight(range(1320, 120))).toBe(true);
    expect(isOverMidnight(range(540, 540))).toBe(true);
    expect(isOverMidnight(range(540, 1440))).toBe(false);
    expect(isOverMidnight(range(540, 0))).toBe(false);
    expect(isOverMidnight(range(540, 600))).toBe(false);
  });
});

describe('a minute of the day', () => {
  it.each([
    [0, '00:00'],
    [545, '09:05'],
    [1439, '23:59'],
    [1440, '00:00'],
  ])('%i is %s in a time field', (minute, time) => {
    expect(toTime(minute)).toBe(time);
    expect(parseTime(time)).toBe(minute % 1440);
  });

  it.each(['', '24:00', '9:05', '12:60', 'noon'])('"%s" is no time', (value) => {
    expect(parseTime(value)).toBeNull();
  });

  it('is written as all times are', () => {
    expect(minuteText(545, text)).toBe(clockText(new Date(2026, 0, 5, 9, 5).getTime(), text));
    expect(minuteText(1440, text)).toBe(minuteText(0, text));
  });
});
