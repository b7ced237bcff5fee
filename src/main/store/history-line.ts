import type { HistoryRecord } from '../../shared/history-record.ts';
import { readBySchema } from './history-schema.ts';
import { readUsual } from './usual-line.ts';

/**
 * One line of the history file: JSON with `v`, instants as ISO 8601 in UTC. A change that this parser would refuse
 * needs a new `v`, so that an older app leaves such lines alone instead of taking them for damage.
 */
const VERSION = 2;

/** A record, and the line it is written as today, without its end. */
export interface Written {
  readonly record: HistoryRecord;
  readonly text: string;
}

/** A whole line read back. `newer`: written by a newer version of the app, to be left where it is. */
export type Line = ({ readonly kind: 'record' } & Written) | { readonly kind: 'newer' } | { readonly kind: 'damaged' };

/** The instant a record belongs to, wall-clock epoch milliseconds. */
export function toInstant(record: HistoryRecord): number {
  return record.kind === 'break' ? record.endedAt : record.at;
}

/** @throws RangeError for an instant that is none. */
export function toLine(record: HistoryRecord): string {
  const line =
    record.kind === 'feeling'
      ? { v: VERSION, ...record, at: toIso(record.at) }
      : {
          v: VERSION,
          ...record,
          dueAt: record.dueAt === null ? null : toIso(record.dueAt),
          startedAt: record.startedAt === null ? null : toIso(record.startedAt),
          endedAt: toIso(record.endedAt),
        };
  return `${JSON.stringify(line)}\n`;
}

export function parseLine(text: string): Line {
  const input = parseJson(text);
  if (isNewer(input)) return { kind: 'newer' };
  const usual = readUsual(input);
  if (usual !== null) return { kind: 'record', record: usual, text };
  const record = readBySchema(input);
  return record === null ? { kind: 'damaged' } : { kind: 'record', record, text: toLine(record).trimEnd() };
}

function isNewer(input: unknown): boolean {
  return (
    typeof input === 'object' && input !== null && 'v' in input && typeof input.v === 'number' && input.v > VERSION
  );
}

function toIso(at: number): string {
  return new Date(at).toISOString();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
