import type { ExerciseRecord, HistoryRecord } from '../../shared/history-record.ts';
import type { Feeling } from '../../shared/phase.ts';
import { gather } from './gather.ts';
import { toLine } from './history-line.ts';
import { writeFile } from './safe-write.ts';

export type ExportFormat = 'csv' | 'json';

const COLUMNS = [
  ...['id', 'day', 'zone', 'size', 'outcome', 'why', 'dueAt', 'startedAt', 'endedAt', 'short', 'feeling'],
  ...['exercise', 'variation', 'leftSeconds', 'rightSeconds', 'seconds', 'plannedSeconds', 'sets', 'reps'],
];

/** Writes the whole history into one file, replacing what stood there. */
export async function exportHistory(
  path: string,
  records: readonly HistoryRecord[],
  format: ExportFormat,
): Promise<void> {
  await writeFile(path, gather(format === 'csv' ? csvParts(records) : jsonParts(records)));
}

/** One JSON array with the lines of the history's own files as they are written today. */
function* jsonParts(records: readonly HistoryRecord[]): Generator<string> {
  yield '[';
  for (const [index, record] of records.entries()) yield `${index === 0 ? '' : ','}\n${toLine(record).trimEnd()}`;
  yield '\n]\n';
}

/** RFC 4180: a row for each exercise of a break, or one row for a break without; instants as ISO 8601 in UTC. */
function* csvParts(records: readonly HistoryRecord[]): Generator<string> {
  const feelings = new Map<string, Feeling>();
  for (const each of records)
    if (each.kind === 'feeling') feelings.set(feelingKey(each.id, each.exerciseId), each.feeling);
  yield toRow(COLUMNS);
  for (const record of records) {
    if (record.kind !== 'break') continue;
    const { id, day, zone, size, outcome, why, dueAt, startedAt, endedAt, short } = record;
    const about = [id, day, zone, size, outcome, why, toIso(dueAt), toIso(startedAt), toIso(endedAt), short];
    const exercises = record.exercises.length === 0 ? [null] : record.exercises;
    for (const exercise of exercises) {
      const own = exercise === null ? undefined : feelings.get(feelingKey(id, exercise.exerciseId));
      yield toRow([...about, own ?? feelings.get(feelingKey(id, null)) ?? null, ...exerciseCells(exercise)]);
    }
  }
}

function exerciseCells(exercise: ExerciseRecord | null): readonly (string | number | null)[] {
  if (exercise === null) return Array.from({ length: 8 }, () => null);
  const { exerciseId, variation, leftSeconds, rightSeconds, seconds, plannedSeconds, sets, reps } = exercise;
  return [exerciseId, variation, leftSeconds, rightSeconds, seconds, plannedSeconds, sets, reps];
}

function feelingKey(id: string, exerciseId: string | null): string {
  return `${id} ${exerciseId ?? ''}`;
}

function toIso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

function toRow(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map((cell) => toCell(cell === null ? '' : String(cell))).join(',')}\r\n`;
}

/** A spreadsheet would run a cell that begins like a formula; the history is a file that others may have edited. */
function toCell(text: string): string {
  const harmless = /^[=+\-@\t]/.test(text) && !Number.isFinite(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
