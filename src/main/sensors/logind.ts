import type { Bus } from '../bus/bus.ts';
import { createLockSource } from './lock-source.ts';

const NAME = 'org.freedesktop.login1';
const MANAGER = { destination: NAME, path: '/org/freedesktop/login1', interface: `${NAME}.Manager` } as const;
const SESSION = `${NAME}.Session`;
const PROPERTIES = 'org.freedesktop.DBus.Properties';

/** Tells whether logind calls our session locked: its `LockedHint`, which the screen lockers set. */
export function watchLogind(bus: Bus, tell: (isLocked: boolean) => void): () => void {
  let session: { readonly path: string; readonly stop: () => void } | null = null;
  let isStopped = false;
  const look = async (): Promise<boolean> => {
    const path = await findSession(bus);
    if (path !== session?.path && !isStopped) {
      session?.stop();
      session = { path, stop: watchSession(bus, path, () => source.ask(null)) };
    }
    return (await readHint(bus, path)) === true;
  };
  const source = createLockSource(look, tell);
  const stopName = bus.watchName(NAME, source.setThere);
  return () => {
    isStopped = true;
    stopName();
    session?.stop();
    source.stop();
  };
}

/** Only what this one object says wakes us: the system bus is full of changing properties. */
function watchSession(bus: Bus, path: string, ask: () => void): () => void {
  const stops = [
    bus.onSignal({ interface: PROPERTIES, member: 'PropertiesChanged', path }, ask),
    bus.onSignal({ interface: SESSION, member: 'Lock', path }, ask),
    bus.onSignal({ interface: SESSION, member: 'Unlock', path }, ask),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Programs started by systemd for the user are in no session of their own; `auto` knows whose desktop they serve. */
async function findSession(bus: Bus): Promise<string> {
  const asked = [
    { member: 'GetSession', signature: 's', body: ['auto'] },
    { member: 'GetSessionByPID', signature: 'u', body: [process.pid] },
    { member: 'GetSession', signature: 's', body: [process.env['XDG_SESSION_ID'] ?? ''] },
  ];
  for (const question of asked) {
    const [path] = await bus.call({ ...MANAGER, ...question }).catch(() => []);
    if (typeof path === 'string') return path;
  }
  throw new Error('no session of ours');
}

async function readHint(bus: Bus, path: string): Promise<unknown> {
  const body = [SESSION, 'LockedHint'];
  const call = { destination: NAME, path, interface: PROPERTIES, member: 'Get', signature: 'ss', body };
  return (await bus.call(call))[0];
}
