import { Variant } from '@jellybrick/dbus-next';
import { joinBus, sessionAddress } from './bus.ts';
import { NOTHING, type Face } from './bus-face.ts';

const NAME = 'org.freedesktop.Notifications';
const PATH = '/org/freedesktop/Notifications';

/** A notification as a program asked for it. */
export interface Notified {
  readonly id: number;
  readonly app: string;
  /** Shown in place of this earlier one; 0 for none. */
  readonly replaces: number;
  readonly summary: string;
  readonly body: string;
  /** Its buttons: the key that is answered, and the words on it. */
  readonly actions: readonly { readonly key: string; readonly label: string }[];
  readonly hints: Readonly<Record<string, unknown>>;
  /** Milliseconds; -1 leaves it to the daemon, 0 is for ever. */
  readonly timeoutMs: number;
  readonly closed: boolean;
}

/** Why a notification went: the numbers of the specification. */
export const CLOSED = { expired: 1, dismissed: 2, byProgram: 3 } as const;

/** A notification daemon that shows nothing and remembers all. */
export interface NotificationDaemon {
  /** All that were asked for, oldest first. */
  readonly shown: () => readonly Notified[];
  /** The person presses a button of it; `default` is a click on the notification itself. It closes then. */
  readonly press: (id: number, key: string) => void;
  /** It goes without an answer. */
  readonly close: (id: number, reason?: number) => void;
  /** Do not disturb. */
  readonly setInhibited: (inhibited: boolean) => void;
  readonly setSilent: (silent: boolean) => void;
  readonly stop: () => void;
}

/** What a daemon can do; one without `actions` shows no buttons. */
const ALL_CAPABILITIES: readonly string[] = ['actions', 'body', 'icon-static', 'persistence', 'inhibitions'];

export async function startNotifications(capabilities = ALL_CAPABILITIES): Promise<NotificationDaemon> {
  const member = joinBus(sessionAddress());
  const shown: Notified[] = [];
  let inhibited = false;
  const close = (id: number, reason: number = CLOSED.dismissed): void => {
    const at = shown.findLastIndex((each) => each.id === id && !each.closed);
    const known = shown[at];
    if (known === undefined) return;
    shown[at] = { ...known, closed: true };
    member.signal(PATH, NAME, 'NotificationClosed', 'uu', [id, reason]);
  };
  const properties: Face['properties'] = () => ({ Inhibited: new Variant('b', inhibited) });
  member.serve(PATH, NAME, { methods: methodsOf(shown, close, capabilities), properties });
  await member.own(NAME);
  return {
    shown: () => [...shown],
    press: (id, key) => {
      member.signal(PATH, NAME, 'ActionInvoked', 'us', [id, key]);
      close(id);
    },
    close,
    setInhibited: (now) => {
      inhibited = now;
      member.changed(PATH, NAME, ['Inhibited']);
    },
    setSilent: member.setSilent,
    stop: member.leave,
  };
}

function methodsOf(
  shown: Notified[],
  close: (id: number, reason: number) => void,
  capabilities: readonly string[],
): NonNullable<Face['methods']> {
  let lastId = 0;
  return {
    GetCapabilities: () => ({ signature: 'as', body: [capabilities] }),
    GetServerInformation: () => ({ signature: 'ssss', body: ['tests', 'Trailbreak', '1', '1.2'] }),
    Notify: (body) => {
      const replaces = Number(body[1]);
      const id = replaces === 0 ? (lastId += 1) : replaces;
      shown.push(toNotified(id, body));
      return { signature: 'u', body: [id] };
    },
    CloseNotification: ([id]) => {
      close(Number(id), CLOSED.byProgram);
      return NOTHING;
    },
  };
}

/** The arguments of `Notify`: app, replaced id, icon, summary, body, actions, hints, timeout. */
function toNotified(id: number, args: readonly unknown[]): Notified {
  const [app, replaces, , summary, body, actions, hints, timeoutMs] = args as [
    ...[string, number, string, string, string],
    ...[readonly string[], Readonly<Record<string, Variant>>, number],
  ];
  const keys = actions.filter((_, at) => at % 2 === 0);
  return {
    ...{ id, app, replaces, summary, body, timeoutMs },
    actions: keys.map((key, at) => ({ key, label: actions[at * 2 + 1] ?? '' })),
    hints: Object.fromEntries(Object.entries(hints).map(([name, { value }]) => [name, value])),
    closed: false,
  };
}
