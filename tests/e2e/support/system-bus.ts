import { Variant } from '@jellybrick/dbus-next';
import { joinBus, startBus, type BusMember } from './bus.ts';
import { NOTHING, type Face } from './bus-face.ts';

const NAME = 'org.freedesktop.login1';
const MANAGER_PATH = '/org/freedesktop/login1';
const MANAGER = `${NAME}.Manager`;
const SESSION = `${NAME}.Session`;
/** Signals come from here; `auto` and `self` are other names of it for who calls. */
const SESSION_PATH = `${MANAGER_PATH}/session/_31`;
const SESSION_PATHS = [SESSION_PATH, `${MANAGER_PATH}/session/auto`, `${MANAGER_PATH}/session/self`];

/** As `ListInhibitors` tells it. */
export interface Inhibitor {
  /** Colon-separated: `idle`, `sleep`, `handle-lid-switch`, ... */
  readonly what: string;
  readonly who: string;
  readonly why: string;
  readonly mode: 'block' | 'delay';
  readonly pid: number;
}

/** A system bus of our own with a logind that does what the test says. */
export interface SystemBus {
  /** For the app, before it starts. */
  readonly env: { readonly DBUS_SYSTEM_BUS_ADDRESS: string };
  /** `PrepareForSleep`: true before the system sleeps, false when it is awake again. */
  readonly sleep: (entering: boolean) => void;
  /** Asks the session to lock, and it is locked. */
  readonly lock: () => void;
  readonly unlock: () => void;
  /** `LockedHint` alone, as some lockers set it. */
  readonly setLockedHint: (locked: boolean) => void;
  readonly setInhibitors: (inhibitors: readonly Inhibitor[]) => void;
  /** What was called so far on the manager. */
  readonly calls: () => readonly string[];
  /** Logind keeps its name and answers nobody, or answers again. */
  readonly setSilent: (silent: boolean) => void;
  /** Ends logind and starts it again, as an update does. */
  readonly restartLogind: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

interface Logind {
  locked: boolean;
  inhibitors: readonly Inhibitor[];
  readonly calls: string[];
}

export async function startSystemBus(): Promise<SystemBus> {
  const bus = await startBus();
  const logind: Logind = { locked: false, inhibitors: [], calls: [] };
  let member = await beLogind(bus.address, logind);
  const setLockedHint = (locked: boolean): void => {
    logind.locked = locked;
    member.changed(SESSION_PATH, SESSION, ['LockedHint']);
  };
  const setLocked = (locked: boolean): void => {
    member.signal(SESSION_PATH, SESSION, locked ? 'Lock' : 'Unlock', '', []);
    setLockedHint(locked);
  };
  return {
    env: { DBUS_SYSTEM_BUS_ADDRESS: bus.address },
    sleep: (entering) => {
      member.signal(MANAGER_PATH, MANAGER, 'PrepareForSleep', 'b', [entering]);
    },
    lock: () => {
      setLocked(true);
    },
    unlock: () => {
      setLocked(false);
    },
    setLockedHint,
    setInhibitors: (inhibitors) => {
      logind.inhibitors = inhibitors;
    },
    calls: () => [...logind.calls],
    setSilent: (silent) => {
      member.setSilent(silent);
    },
    restartLogind: async () => {
      member.leave();
      member = await beLogind(bus.address, logind);
    },
    stop: async () => {
      member.leave();
      await bus.stop();
    },
  };
}

async function beLogind(address: string, logind: Logind): Promise<BusMember> {
  const member = joinBus(address);
  member.serve(MANAGER_PATH, MANAGER, managerOf(logind));
  for (const path of SESSION_PATHS) member.serve(path, SESSION, sessionOf(logind));
  await member.own(NAME);
  return member;
}

function managerOf(logind: Logind): Face {
  const session = { signature: 'o', body: [SESSION_PATH] };
  const noted = (methods: NonNullable<Face['methods']>): NonNullable<Face['methods']> =>
    Object.fromEntries(
      Object.entries(methods).map(([name, answer]) => [
        name,
        (body) => {
          logind.calls.push(name);
          return answer(body);
        },
      ]),
    );
  return {
    methods: noted({
      // its answer is an open file, which the library cannot send; who gets none is told of sleep all the same
      Inhibit: () => ({ error: 'org.freedesktop.DBus.Error.NotSupported' }),
      ListInhibitors: () => ({
        signature: 'a(ssssuu)',
        body: [
          logind.inhibitors.map(({ what, who, why, mode, pid }) => [
            what,
            who,
            why,
            mode,
            process.getuid?.() ?? 0,
            pid,
          ]),
        ],
      }),
      GetSession: () => session,
      GetSessionByPID: () => session,
      ListSessions: () => ({ signature: 'a(susso)', body: [[['1', 0, 'runner', 'seat0', SESSION_PATH]]] }),
    }),
    properties: () => ({ PreparingForSleep: new Variant('b', false), IdleHint: new Variant('b', false) }),
  };
}

function sessionOf(logind: Logind): Face {
  return {
    methods: {
      SetLockedHint: ([locked]) => {
        logind.locked = locked === true;
        return NOTHING;
      },
    },
    properties: () => ({
      Id: new Variant('s', '1'),
      Active: new Variant('b', true),
      Type: new Variant('s', 'x11'),
      LockedHint: new Variant('b', logind.locked),
    }),
  };
}
