import type { HistoryRecord } from '../../shared/history-record.ts';
import { LINE_VERSION, readUsual } from '../../shared/usual-line.ts';
import { readBySchema } from './history-schema.ts';

/**
 * One line of the history file: JSON with `v`, instants as ISO 8601 in UTC. A change that this parser would refuse
 * needs a new `v`, so that an older app leaves such lines alone instead of taking them for damage.
 *
 * A whole line read back. `newer`: written by a newer version of the app, to be left where it is.
 */
export type Line =
  | { readonly kind: 'record'; readonly record: HistoryRecord }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

/** @throws RangeError for an instant that is none. */
export function toLine(record: HistoryRecord): string {
  const line =
    record.kind === 'feeling'
      ? { v: LINE_VERSION, ...record, at: toIso(record.at) }
      : {
          v: LINE_VERSION,
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
  if (usual !== null) return { kind: 'record', record: usual };
  const record = readBySchema(input);
  return record === null ? { kind: 'damaged' } : { kind: 'record', record };
}

function isNewer(input: unknown): boolean {
  return (
    typeof input === 'object' && input !== null && 'v' in input && typeof input.v === 'number' && input.v > LINE_VERSION
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
