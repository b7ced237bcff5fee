import type { HistoryRecord } from './history-record.ts';

/** What of the history is taken away: one break with how it felt, all of some days, or everything. */
export type HistoryRemoval =
  | { readonly kind: 'one'; readonly id: string }
  /** Both days, YYYY-MM-DD, belong to it. */
  | { readonly kind: 'days'; readonly fromDay: string; readonly toDay: string }
  | { readonly kind: 'all' };

/** Answers whether a break is taken away; days written YYYY-MM-DD stand in the order of their letters. */
export function isRemoved(
  removal: HistoryRemoval,
  record: Extract<HistoryRecord, { readonly kind: 'break' }>,
): boolean {
  if (removal.kind === 'all') return true;
  if (removal.kind === 'one') return record.id === removal.id;
  return record.day >= removal.fromDay && record.day <= removal.toDay;
}

/** Some of the history's records, in their order; `next` is where to ask on, or null when these were the last. */
export interface HistoryPart {
  /** A JSON array of `HistoryRecord`: the bridge copies objects one by one, and a text at once. */
  readonly json: string;
  readonly next: number | null;
}

/** The records of a part as main has written it, checked there when they were read. */
export function recordsIn({ json }: HistoryPart): readonly HistoryRecord[] {
  const records: unknown = JSON.parse(json);
  return isList(records) ? records : [];
}

/** Looks at the list alone: its records were proved by main. */
function isList(records: unknown): records is readonly HistoryRecord[] {
  return Array.isArray(records);
}
