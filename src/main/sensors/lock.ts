import type { Bus } from '../bus/bus.ts';
import { createLockSource } from './lock-source.ts';
import { watchLogind } from './logind.ts';

/** The message buses of this desktop. */
export interface Buses {
  readonly session: Bus;
  readonly system: Bus;
}

export interface LockListener {
  readonly onLock: () => void;
  readonly onUnlock: () => void;
}

/** Screen savers that tell whether they hide the screen, all in the same words. KDE and LXQt go by the second name. */
export const SAVERS = [
  { name: 'org.gnome.ScreenSaver', paths: ['/org/gnome/ScreenSaver'] },
  { name: 'org.freedesktop.ScreenSaver', paths: ['/org/freedesktop/ScreenSaver', '/ScreenSaver'] },
  { name: 'org.cinnamon.ScreenSaver', paths: ['/org/cinnamon/ScreenSaver'] },
  { name: 'org.mate.ScreenSaver', paths: ['/org/mate/ScreenSaver', '/'] },
  { name: 'org.xfce.ScreenSaver', paths: ['/org/xfce/ScreenSaver', '/'] },
] as const;

type Saver = (typeof SAVERS)[number];

/**
 * Tells when the screen of this session is locked, as soon as one of the desktop's programs says so, and when none says
 * so any more; returns how to stop. Nothing is polled. Linux only: elsewhere `watchPower` tells.
 */
export function watchLock({ session, system }: Buses, { onLock, onUnlock }: LockListener): () => void {
  const locked = new Set<string>();
  const tell = (source: string, isLocked: boolean): void => {
    const wasLocked = locked.size > 0;
    if (isLocked) locked.add(source);
    else locked.delete(source);
    if (wasLocked === locked.size > 0) return;
    if (wasLocked) onUnlock();
    else onLock();
  };
  const stops = SAVERS.map((saver) => watchSaver(session, saver, (isLocked) => tell(saver.name, isLocked)));
  stops.push(watchLogind(system, (isLocked) => tell('logind', isLocked)));
  return () => {
    for (const stop of stops) stop();
  };
}

function watchSaver(bus: Bus, saver: Saver, tell: (isLocked: boolean) => void): () => void {
  const source = createLockSource(() => askSaver(bus, saver), tell);
  const changed = { interface: saver.name, member: 'ActiveChanged' };
  const stopSignal = bus.onSignal(changed, ({ body }) => source.ask(body[0] === true));
  const stopName = bus.watchName(saver.name, source.setThere);
  return () => {
    stopSignal();
    stopName();
    source.stop();
  };
}

async function askSaver(bus: Bus, { name, paths }: Saver): Promise<boolean> {
  const call = { destination: name, interface: name, member: 'GetActive', autoStart: false };
  for (const path of paths) {
    const [isActive] = await bus.call({ ...call, path }).catch(() => []);
    if (typeof isActive === 'boolean') return isActive;
  }
  throw new Error(`${name} does not tell`);
}
