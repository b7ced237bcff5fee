import { LANGUAGE_NAMES } from '../../shared/language.ts';
import { listWords } from '../../shared/list-words.ts';
import type { Settings } from '../../shared/settings.ts';
import type { OtherTimer } from '../../shared/takeover/other-timer.ts';
import type { Text } from '../../shared/text.ts';
import type { HourRange, WorkingHours } from '../../shared/working-hours.ts';
import { minuteText } from './clock-text.ts';
import { spanWords } from './span-words.ts';
import { WEEKDAYS } from './weekdays.ts';

/** What can be taken over, in the order of the settings window; hours come last, a line for each day. */
const KEYS = [
  ...(['breakEveryMs', 'breakLengthMs', 'noticeMs'] as const),
  ...(['microBreaks', 'microEveryMs', 'microLengthMs', 'microNoticeMs'] as const),
  ...(['awayAfterMs', 'strictness', 'postponeLimit', 'skipAllowed', 'breakMode', 'display'] as const),
  ...(['sound', 'volume', 'theme', 'language', 'trayMinutes', 'holdApps'] as const),
] as const;

/** What another break timer's settings mean here, each as its row of the settings calls it. */
export function takenLines({ patch }: Pick<OtherTimer, 'patch'>, text: Text): readonly string[] {
  const settings = KEYS.filter((key) => patch[key] !== undefined).map((key) =>
    line(text(`settings.${key}.label`), valueWords(key, patch, text), text),
  );
  const held = patch.holdCauses?.includes('doNotDisturb') === false;
  const holds = held ? [line(text('settings.holdCauses.doNotDisturb'), text('settings.off'), text)] : [];
  return [...settings, ...holds, ...hoursLines(patch, text)];
}

/** What of it has no counterpart, in one line; empty when there is nothing. */
export function leftLine({ left }: OtherTimer, text: Text): string {
  if (left.length === 0) return '';
  const things = left.map((name) => text(`takeOver.leftOut.${name}`));
  return text('takeOver.left', { things: listWords(things, text) });
}

function line(setting: string, value: string, text: Text): string {
  return text('takeOver.line', { setting, value });
}

function valueWords(key: (typeof KEYS)[number], patch: Partial<Settings>, text: Text): string {
  const value = patch[key];
  if (key === 'language' && patch.language !== undefined && patch.language !== 'system') {
    return LANGUAGE_NAMES[patch.language];
  }
  if (key === 'display') return text(`settings.display.${patch.display?.kind ?? 'pointer'}`);
  if (key === 'holdApps') return listWords(patch.holdApps ?? [], text);
  if (typeof value === 'boolean') return text(value ? 'settings.on' : 'settings.off');
  if (typeof value === 'number') return numberWords(key, value, text);
  return typeof value === 'string' ? text(`settings.${key}.${value}`) : text('settings.postponeLimit.none');
}

function numberWords(key: (typeof KEYS)[number], value: number, text: Text): string {
  if (key === 'volume') return text('settings.volume.percent', { value: Math.round(value * 100) });
  if (key === 'postponeLimit') return text('settings.postponeLimit.times', { count: value });
  return spanWords(Math.round(value / 1000), text);
}

function hoursLines({ workingHours }: Partial<Settings>, text: Text): readonly string[] {
  if (workingHours === undefined) return [];
  const label = text('settings.workingHours.label');
  if (workingHours === null) return [line(label, text('settings.workingHours.always'), text)];
  return runsOf(workingHours).map(({ from, to, ranges }) => {
    const [first, last] = [dayWords(from, text), dayWords(to, text)];
    const words = ranges.map((range) => rangeWords(range, text));
    const hours = ranges.length === 0 ? text('settings.workingHours.none') : listWords(words, text);
    return line(from === to ? first : text('takeOver.days', { first, last }), hours, text);
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
  return text('takeOver.range', { from: minuteText(fromMinute, text), to: minuteText(toMinute, text) });
}
