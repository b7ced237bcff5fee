import type { BreakRecord, FeelingRecord, HistoryRecord } from './history-record.ts';

/** Some of the history's records, in their order; `next` is where to ask on, or null when these were the last. */
export interface HistoryPart {
  /** A JSON array of `HistoryLine`: the bridge copies objects one by one, and a text at once. */
  readonly json: string;
  readonly next: number | null;
}

/** A record as it stands in the files, with its instants in ISO 8601. */
type HistoryLine =
  | (Omit<BreakRecord, 'dueAt' | 'startedAt' | 'endedAt'> & {
      readonly dueAt: string | null;
      readonly startedAt: string | null;
      readonly endedAt: string;
    })
  | (Omit<FeelingRecord, 'at'> & { readonly at: string });

/** The records of a part, of which main has checked each line when it read it. */
export function recordsIn({ json }: HistoryPart): readonly HistoryRecord[] {
  const lines: unknown = JSON.parse(json);
  return isLines(lines) ? lines.map(toRecord) : [];
}

function toRecord(line: HistoryLine): HistoryRecord {
  if (line.kind === 'feeling') return { ...line, at: Date.parse(line.at) };
  const { dueAt, startedAt, endedAt } = line;
  return {
    ...line,
    dueAt: dueAt === null ? null : Date.parse(dueAt),
    startedAt: startedAt === null ? null : Date.parse(startedAt),
    endedAt: Date.parse(endedAt),
  };
}

/** Looks at the list alone: its lines were proved by main. */
function isLines(lines: unknown): lines is readonly HistoryLine[] {
  return Array.isArray(lines);
}
