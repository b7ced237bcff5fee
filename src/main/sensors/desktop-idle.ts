import type { Bus, BusCall } from '../bus/bus.ts';

/** Tells the time since the last input anywhere on this desktop. */
export interface IdleReader {
  /** In milliseconds, or null when the system cannot say. */
  readonly read: () => number | null;
}

/** What the desktop itself says about idle time where Electron cannot know it, each in milliseconds. */
const MONITORS: readonly BusCall[] = [
  {
    destination: 'org.gnome.Mutter.IdleMonitor',
    path: '/org/gnome/Mutter/IdleMonitor/Core',
    interface: 'org.gnome.Mutter.IdleMonitor',
    member: 'GetIdletime',
    autoStart: false,
  },
  {
    destination: 'org.freedesktop.ScreenSaver',
    path: '/org/freedesktop/ScreenSaver',
    interface: 'org.freedesktop.ScreenSaver',
    member: 'GetSessionIdleTime',
    autoStart: false,
  },
];

/** A desktop that does not tell is asked again this much later: its shell may just be starting anew. */
const RETRY_MS = 60_000;

/**
 * Answers at once with what was heard last, as much older as it is by now, and asks anew in the background. Input is
 * therefore noticed one look late, and an answer is needed before the first: until then `fallback` has it.
 */
export function readDesktop(
  session: Bus,
  fallback: () => number | null,
  now: () => number = () => performance.now(),
): IdleReader {
  let heard: { readonly idleMs: number; readonly at: number } | null = null;
  let isAsking = false;
  let failures = 0;
  let notBefore = -Infinity;
  const hear = (idleMs: number | null): void => {
    isAsking = false;
    if (idleMs !== null) {
      failures = 0;
      heard = { idleMs, at: now() };
      return;
    }
    failures += 1;
    // a desktop that is busy once is no desktop that does not tell
    if (heard !== null && failures < 2) return;
    heard = null;
    notBefore = now() + RETRY_MS;
  };
  const read = (): number | null => {
    if (!isAsking && now() >= notBefore) {
      isAsking = true;
      void askDesktop(session).then(hear);
    }
    if (heard !== null) return heard.idleMs + (now() - heard.at);
    return failures > 0 ? null : fallback();
  };
  return { read };
}

async function askDesktop(session: Bus): Promise<number | null> {
  for (const monitor of MONITORS) {
    const [idleMs] = await session.call(monitor).catch(() => []);
    if (typeof idleMs === 'number') return idleMs;
  }
  return null;
}
