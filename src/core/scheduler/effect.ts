import type { HistoryRecord } from '../../shared/history-record.ts';

/** What the shell is asked to do, once. Performed in one switch (main/perform.ts). */
export type Effect =
  | { readonly type: 'showNotice' }
  | { readonly type: 'closeNotice' }
  | { readonly type: 'openBreak' }
  | { readonly type: 'closeBreak' }
  | { readonly type: 'appendRecord'; readonly record: HistoryRecord };
