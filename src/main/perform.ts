import type { Effect } from '../core/scheduler/effect.ts';
import type { State } from '../core/scheduler/state.ts';
import { postponesLeft, skipFromAt } from '../core/scheduler/strictness.ts';
import type { HistoryRecord } from '../shared/history-record.ts';
import { unreachable } from '../shared/unreachable.ts';
import type { Notice } from './windows/notice.ts';

/** The parts that carry out effects. */
export interface Performers {
  readonly notice: Notice;
  readonly breakWindows: { readonly open: () => void; readonly close: () => void };
  readonly history: { readonly append: (record: HistoryRecord) => void };
}

/** Carries out one effect: the only place where a decision of the core becomes something that happens. */
export function perform(effect: Effect, state: State, parts: Performers): void {
  switch (effect.type) {
    case 'showNotice':
      showNotice(state, parts.notice);
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

function showNotice(state: State, notice: Notice): void {
  const { phase, settings } = state;
  if (phase.name !== 'upcoming' && phase.name !== 'held') return;
  notice.show({
    phase,
    postponesLeft: postponesLeft(state),
    canSkip: skipFromAt(state) !== null,
    bySystem: settings.breakMode === 'notification',
  });
}
