import type { Bus } from '../bus/bus.ts';
import { CLICKED, type NotificationContent, type SystemNotification } from './system-notification.ts';

// https://specifications.freedesktop.org/notification-spec/latest/protocol.html
const NAME = 'org.freedesktop.Notifications';
const AT = { destination: NAME, path: '/org/freedesktop/Notifications', interface: NAME } as const;
/** Milliseconds: the daemon's own time, or for ever. */
const USUAL_TIME = -1;
const NO_END = 0;

/** What is on screen, or on its way there. */
interface Shown {
  /** Null until the daemon has answered with its number. */
  readonly id: number | null;
  readonly onPressed: (key: string) => void;
}

export interface BusNotificationOptions {
  readonly bus: Bus;
  readonly appName: string;
  /** Path of a picture. */
  readonly icon: string;
}

/** A notification by way of the desktop's message bus, as all Linux desktops have it. */
export function createBusNotification({ bus, appName, icon }: BusNotificationOptions): SystemNotification {
  let shown: Shown | null = null;
  let stopListening: (() => void) | null = null;
  const forget = (): void => {
    stopListening?.();
    stopListening = null;
    shown = null;
  };
  const listen = (): void => {
    stopListening ??= followAnswers(bus, {
      onPressed: (id, key) => {
        if (shown?.id === id) shown.onPressed(key);
      },
      onClosed: (id) => {
        if (shown?.id === id) forget();
      },
    });
  };
  const close = (): void => {
    if (typeof shown?.id === 'number') dismiss(bus, shown.id);
    forget();
  };
  const show: SystemNotification['show'] = async (content, onPressed) => {
    const replaced = shown?.id ?? 0;
    const mine: Shown = { id: null, onPressed };
    shown = mine;
    listen();
    const id = await notify(bus, content, { appName, icon, replaced });
    if (shown !== mine) {
      // closed, or followed by another, while the daemon was still asked
      if (id !== null) dismiss(bus, id);
      return true;
    }
    if (id === null) forget();
    else shown = { id, onPressed };
    return id !== null;
  };
  return { show, close };
}

interface Envelope {
  readonly appName: string;
  readonly icon: string;
  /** The notification it takes the place of; 0 for none. */
  readonly replaced: number;
}

/** The number of the notification, or null when nobody shows it with its buttons. */
async function notify(bus: Bus, content: NotificationContent, envelope: Envelope): Promise<number | null> {
  const { title, body, buttons, stays } = content;
  try {
    const [can] = await bus.call({ ...AT, member: 'GetCapabilities' });
    if (buttons.length > 0 && !(Array.isArray(can) && can.includes('actions'))) return null;
    const labels = buttons.flatMap(({ key, label }) => [key, label]);
    // some daemons show this one as a button too, so it has the words of the first
    const click = buttons[0] === undefined ? [] : [CLICKED, buttons[0].label];
    const [id] = await bus.call({
      ...AT,
      member: 'Notify',
      signature: 'susssasa{sv}i',
      body: [
        envelope.appName,
        envelope.replaced,
        envelope.icon,
        title,
        escapeMarkup(body),
        [...click, ...labels],
        {},
        stays ? NO_END : USUAL_TIME,
      ],
    });
    return typeof id === 'number' ? id : null;
  } catch {
    return null;
  }
}

function followAnswers(
  bus: Bus,
  answers: { readonly onPressed: (id: number, key: string) => void; readonly onClosed: (id: number) => void },
): () => void {
  const at = { interface: NAME, path: AT.path };
  const stops = [
    bus.onSignal({ ...at, member: 'ActionInvoked' }, ({ body: [id, key] }) => {
      if (typeof id === 'number' && typeof key === 'string') answers.onPressed(id, key);
    }),
    bus.onSignal({ ...at, member: 'NotificationClosed' }, ({ body: [id] }) => {
      if (typeof id === 'number') answers.onClosed(id);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function dismiss(bus: Bus, id: number): void {
  // a daemon that is gone has closed it by going
  bus.call({ ...AT, member: 'CloseNotification', signature: 'u', body: [id] }).catch(() => undefined);
}

/** The body may be read as markup. */
function escapeMarkup(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
