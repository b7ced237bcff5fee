import type { UserAction } from '../../shared/action.ts';
import type { HeldBack, Upcoming } from '../../shared/phase.ts';
import { planSummary, planTitle } from '../../shared/plan-words.ts';
import type { Text } from '../../shared/text.ts';
import type { NoticeWindow } from './notice-window.ts';
import { CLICKED, type NotificationContent, type SystemNotification } from './system-notification.ts';

/** The break that is announced, and what may be answered. */
export interface NoticeCall {
  readonly phase: Upcoming | HeldBack;
  /** Null: as often as one likes. */
  readonly postponesLeft: number | null;
  readonly canSkip: boolean;
  /** Whether a notification of the desktop is to tell of it, and not our own window. */
  readonly bySystem: boolean;
}

/** What tells of a coming break. */
export interface Notice {
  readonly show: (call: NoticeCall) => void;
  readonly close: () => void;
}

export interface NoticeOptions {
  readonly window: Pick<NoticeWindow, 'show' | 'close'>;
  readonly notification: SystemNotification;
  readonly text: Text;
  readonly act: (action: UserAction) => void;
}

export interface WatchedNotice extends Notice {
  /** The window could not be kept up: the desktop tells of the break in its place. */
  readonly replaceWindow: () => void;
}

/** Tells of a coming break by the way the settings name, or by the other one where that way does not exist. */
export function createNotice({ window, notification, text, act }: NoticeOptions): WatchedNotice {
  let current: NoticeCall | null = null;
  const onPressed = (key: string): void => {
    const action = ANSWERS[key];
    if (action !== undefined) act(action);
  };
  const notify = async (call: NoticeCall): Promise<boolean> => {
    const done = await notification.show(contentOf(call, text), onPressed);
    return done || current !== call;
  };
  return {
    show: (call) => {
      current = call;
      if (!call.bySystem) {
        notification.close();
        window.show();
        return;
      }
      window.close();
      void notify(call).then((done) => {
        if (!done) window.show();
      });
    },
    close: () => {
      current = null;
      notification.close();
      window.close();
    },
    replaceWindow: () => {
      if (current !== null && !current.bySystem) void notify(current);
    },
  };
}

/** What each button of the notification does. */
const ANSWERS: Readonly<Record<string, UserAction>> = {
  [CLICKED]: { type: 'startBreak' },
  start: { type: 'startBreak' },
  postpone: { type: 'postponeBreak', minutes: 5 },
  skip: { type: 'skipBreak' },
};

function contentOf(call: NoticeCall, text: Text): NotificationContent {
  const { phase, postponesLeft, canSkip } = call;
  const isMicro = phase.size === 'micro';
  const start = { key: 'start', label: text(`notification.${phase.name === 'held' ? 'startAnyway' : 'start'}`) };
  const postpone = { key: 'postpone', label: text('notification.postpone', { minutes: 5 }) };
  const skip = { key: 'skip', label: text('notification.skip') };
  return {
    title: text(isMicro ? 'notification.microTitle' : 'notification.title'),
    body: isMicro
      ? text('notification.microBody')
      : text('notification.body', { title: planTitle(phase.plan, text), summary: planSummary(phase.plan, text) }),
    buttons: [start, ...(postponesLeft === 0 ? [] : [postpone]), ...(canSkip ? [skip] : [])],
    stays: true,
  };
}
