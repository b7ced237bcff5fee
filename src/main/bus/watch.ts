import type { Bus, BusMatch, BusSignal } from './bus.ts';
import type { HeardSignal } from './connection.ts';

/** Where the bus itself answers. */
export const DAEMON = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
} as const;

/** One wish to be told, kept while the bus comes and goes. */
export interface Watch {
  /** As the bus wants it said. */
  readonly rule: string;
  readonly hears: (signal: HeardSignal) => boolean;
  readonly onSignal: (signal: BusSignal) => void;
  /** The bus is there, and the rule is known to it. */
  readonly onUp: () => void;
  readonly onDown: () => void;
}

export function signalWatch(match: BusMatch, listener: (signal: BusSignal) => void): Watch {
  const { interface: face, member, path } = match;
  return {
    rule: ruleOf({ interface: face, member, ...(path === undefined ? {} : { path }) }),
    hears: (signal) => signal.interface === face && signal.member === member && signal.path === (path ?? signal.path),
    onSignal: listener,
    onUp: () => undefined,
    onDown: () => undefined,
  };
}

export function nameWatch(name: string, listener: (owned: boolean) => void, call: Bus['call']): Watch {
  let owner: string | null = null;
  const tell = (now: string): void => {
    if (now === owner) return;
    owner = now;
    listener(now !== '');
  };
  const change = { interface: DAEMON.interface, member: 'NameOwnerChanged', path: DAEMON.path };
  return {
    rule: ruleOf({ ...change, sender: DAEMON.destination, arg0: name }),
    hears: ({ sender, interface: face, member, body }) =>
      sender === DAEMON.destination && face === change.interface && member === change.member && body[0] === name,
    onSignal: ({ body }) => {
      tell(String(body[2]));
    },
    onUp: () => {
      call({ ...DAEMON, member: 'GetNameOwner', signature: 's', body: [name] }).then(
        ([now]) => {
          tell(String(now));
        },
        // nobody has it
        () => {
          tell('');
        },
      );
    },
    onDown: () => {
      tell('');
    },
  };
}

function ruleOf(keys: Readonly<Record<string, string>>): string {
  return ["type='signal'", ...Object.entries(keys).map(([key, value]) => `${key}='${value}'`)].join(',');
}
