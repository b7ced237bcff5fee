import type { Effect } from '../core/scheduler/effect.ts';
import type { HistoryRecord } from '../shared/history-record.ts';
import { unreachable } from '../shared/unreachable.ts';

/** The parts that carry out effects. */
export interface Performers {
  readonly notice: { readonly show: () => void; readonly close: () => void };
  readonly breakWindows: { readonly open: () => void; readonly close: () => void };
  readonly history: { readonly append: (record: HistoryRecord) => void };
}

/** Carries out one effect: the only place where a decision of the core becomes something that happens. */
export function perform(effect: Effect, parts: Performers): void {
  switch (effect.type) {
    case 'showNotice':
      parts.notice.show();
      return;
    case 'closeNotice':
      parts.notice.close();
      return;
    case 'openBreak':
      parts.breakWindows.open();
      return;
    case 'closeBreak':
      parts.breakWindows.close();
      return;
    case 'appendRecord':
      parts.history.append(effect.record);
      return;
    default:
      unreachable(effect);
  }
}
