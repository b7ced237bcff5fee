import type { Outcome } from '../../shared/history-record.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
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
  return `${[taken, ...parts].join(text('home.today.and'))}.`;
}
