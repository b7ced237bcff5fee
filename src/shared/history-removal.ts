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
