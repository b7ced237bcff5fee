import type { BreakRecord } from '../../shared/history-record.ts';
import { commaWords } from '../../shared/list-words.ts';
import { exerciseSeconds, wholeMinutes } from '../../shared/statistics/done.ts';
import type { Text } from '../../shared/text.ts';

/** What was done in a break: "Supine twist, Plank". */
export function exerciseWords({ exercises, size }: BreakRecord, text: Text): string {
  const names = exercises.map(({ exerciseId }) => text(`exercises.${exerciseId}.name`));
  const all = size === 'micro' ? [text('statistics.breaks.micro'), ...names] : names;
  return commaWords(all, text);
}

/** How long its exercises were, in minutes from one minute on; empty for none. */
export function lengthWords(record: BreakRecord, text: Text): string {
  const seconds = exerciseSeconds(record);
  if (seconds === 0) return '';
  if (seconds < 60) return text('statistics.seconds', { seconds: Math.round(seconds) });
  return text('statistics.minutes', { minutes: wholeMinutes(seconds) });
}

/** All words of a break by which it can be found. */
export function breakWords(record: BreakRecord, text: Text): string {
  return `${record.day} ${text(`statistics.outcome.${record.outcome}`)} ${exerciseWords(record, text)}`;
}
