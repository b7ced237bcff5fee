import { LANGUAGE_NAMES } from '../../shared/language.ts';
import { listWords } from '../../shared/list-words.ts';
import type { Settings } from '../../shared/settings.ts';
import type { OtherTimer } from '../../shared/takeover/other-timer.ts';
import type { Text } from '../../shared/text.ts';
import type { HourRange, WorkingHours } from '../../shared/working-hours.ts';
import { minuteText } from './clock-text.ts';
import { spanWords } from './span-words.ts';
import { WEEKDAYS } from './weekdays.ts';

/** Lengths of time, and the words for none where none can be set. */
const LENGTHS = [
  'breakEveryMs',
  'breakLengthMs',
  'noticeMs',
  'microEveryMs',
  'microLengthMs',
  'microNoticeMs',
  'awayAfterMs',
] as const;
const NO_LENGTH = { noticeMs: 'noNoticeMs', microNoticeMs: 'noMicroNoticeMs' } as const;

/** What has one line for each of its values. */
const CHOICES = ['strictness', 'breakMode', 'skipAllowed', 'sound', 'theme', 'trayMinutes'] as const;

/** What another break timer's settings mean here, one line each, in the order of the settings window. */
export function takenLines({ patch }: Pick<OtherTimer, 'patch'>, text: Text): readonly string[] {
  return [
    ...LENGTHS.slice(0, 3).flatMap((key) => lengthLine(key, patch, text)),
    ...microLine(patch, text),
    ...LENGTHS.slice(3).flatMap((key) => lengthLine(key, patch, text)),
    ...postponeLine(patch, text),
    ...CHOICES.flatMap((key) => (patch[key] === undefined ? [] : [text(`takeOver.line.${key}.${patch[key]}`)])),
    ...(patch.display === undefined ? [] : [text(`takeOver.line.display.${patch.display.kind}`)]),
    ...(patch.volume === undefined ? [] : [text('takeOver.line.volume', { value: Math.round(patch.volume * 100) })]),
    ...(patch.holdCauses === undefined ? [] : [text('takeOver.line.holdCauses')]),
    ...(patch.holdApps === undefined
      ? []
      : [text('takeOver.line.holdApps', { apps: listWords(patch.holdApps, text) })]),
    ...hoursLines(patch, text),
    ...languageLine(patch, text),
  ];
}

/** What of it has no counterpart, in one line; empty when there is nothing. */
export function leftLine({ left }: OtherTimer, text: Text): string {
  if (left.length === 0) return '';
  const things = left.map((name) => text(`takeOver.leftOut.${name}`));
  return text('takeOver.left', { things: listWords(things, text) });
}

function lengthLine(key: (typeof LENGTHS)[number], patch: Partial<Settings>, text: Text): readonly string[] {
  const ms = patch[key];
  if (ms === undefined) return [];
  const isNone = ms === 0 && (key === 'noticeMs' || key === 'microNoticeMs');
  if (isNone) return [text(`takeOver.line.${NO_LENGTH[key]}`)];
  return [text(`takeOver.line.${key}`, { time: spanWords(Math.round(ms / 1000), text) })];
}

/** That there are short breaks is said by how often they come. */
function microLine({ microBreaks, microEveryMs }: Partial<Settings>, text: Text): readonly string[] {
  if (microBreaks === undefined || (microBreaks && microEveryMs !== undefined)) return [];
  return [text(`takeOver.line.microBreaks.${microBreaks}`)];
}

function postponeLine({ postponeLimit: count }: Partial<Settings>, text: Text): readonly string[] {
  if (count === undefined) return [];
  return [count === null ? text('takeOver.line.postponeAlways') : text('takeOver.line.postponeLimit', { count })];
}

function languageLine({ language }: Partial<Settings>, text: Text): readonly string[] {
  if (language === undefined || language === 'system') return [];
  return [text('takeOver.line.language', { language: LANGUAGE_NAMES[language] })];
}

function hoursLines({ workingHours }: Partial<Settings>, text: Text): readonly string[] {
  if (workingHours === undefined) return [];
  if (workingHours === null) return [text('takeOver.line.hoursAlways')];
  return runsOf(workingHours).map(({ from, to, ranges }) => {
    const [first, last] = [dayWords(from, text), dayWords(to, text)];
    const hours = listWords(
      ranges.map((range) => rangeWords(range, text)),
      text,
    );
    const key = ranges.length === 0 ? 'off' : 'hours';
    if (from === to) return text(`takeOver.line.${key}Day`, { day: first, hours });
    return text(`takeOver.line.${key}Days`, { first, last, hours });
  });
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly ranges: readonly HourRange[];
}

/** Days one after the other that have the same hours. */
function runsOf(hours: WorkingHours): readonly Run[] {
  return hours.reduce<readonly Run[]>((runs, ranges, day) => {
    const last = runs.at(-1);
    if (last === undefined || JSON.stringify(last.ranges) !== JSON.stringify(ranges)) {
      return [...runs, { from: day, to: day, ranges }];
    }
    return [...runs.slice(0, -1), { ...last, to: day }];
  }, []);
}

function dayWords(day: number, text: Text): string {
  return text(`weekday.long.${WEEKDAYS[day] ?? 'monday'}`);
}

function rangeWords({ fromMinute, toMinute }: HourRange, text: Text): string {
  return text('takeOver.line.range', { from: minuteText(fromMinute, text), to: minuteText(toMinute, text) });
}
