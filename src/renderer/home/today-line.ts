import type { Outcome } from '../../shared/history-record.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import { commaWords } from '../../shared/list-words.ts';
import { wholeMinutes } from '../../shared/statistics/done.ts';
import type { Text } from '../../shared/text.ts';
import { clockText } from '../components/clock-text.ts';

/** In the order they are said; `taken` opens the line in any case. */
const OTHERS: readonly Outcome[] = ['shortened', 'natural', 'postponed', 'skipped'];

/** The day in one line: "2 breaks taken today, 1 postponed", or when the first break comes. */
export function todayLine(snapshot: Snapshot, text: Text): string {
  const { today, nextBreakAt, wallOffsetMs } = snapshot;
  const others = OTHERS.filter((outcome) => today[outcome] > 0);
  if (today.taken === 0 && others.length === 0) {
    if (nextBreakAt === null) return text('home.today.none');
    return text('home.today.first', { time: clockText(nextBreakAt + wallOffsetMs, text) });
  }
  const parts = others.map((outcome) => text(`home.today.${outcome}`, { count: today[outcome] }));
  const taken = today.taken === 0 ? text('home.today.noneTaken') : text('home.today.taken', { count: today.taken });
  return text('home.today.sentence', { parts: commaWords([taken, ...parts], text) });
}

/** How often one sat, and how long at most; null on a day that does not say. */
export function sittingLine({ soFar }: Snapshot, text: Text): string | null {
  const { sittings, longestMinutes } = soFar;
  return sittings === 0 ? null : text('today.sittings', { count: sittings, minutes: longestMinutes });
}

/** Which were most done; the statistics have them all. */
const AREAS = 3;

/** Minutes by part of the body, each for itself: "Hips 4 min". */
export function areaFacts({ soFar }: Snapshot, text: Text): readonly string[] {
  return soFar.targets
    .slice(0, AREAS)
    .map(({ target, seconds }) =>
      text('today.area', { area: text(`target.${target}`), minutes: wholeMinutes(seconds) }),
    );
}
