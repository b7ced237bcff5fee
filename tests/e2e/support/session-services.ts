import { Variant } from '@jellybrick/dbus-next';
import { joinBus, sessionAddress } from './bus.ts';
import { NOTHING } from './bus-face.ts';

/** A screen saver that locks. */
export interface ScreenSaver {
  readonly setActive: (active: boolean) => void;
  /** Whether it is on; a program may have asked for it. */
  readonly isActive: () => boolean;
  /** What it tells of the time since the last input; 0 at first. */
  readonly setIdleMs: (idleMs: number) => void;
  readonly setSilent: (silent: boolean) => void;
  readonly stop: () => void;
}

/** GNOME's screen saver on the session bus, or one with the same words under another name: `org.freedesktop.ScreenSaver`. */
export async function startScreenSaver(
  name = 'org.gnome.ScreenSaver',
  path = `/${name.replaceAll('.', '/')}`,
): Promise<ScreenSaver> {
  const member = joinBus(sessionAddress());
  let active = false;
  let idleMs = 0;
  const setActive = (now: boolean): void => {
    if (now === active) return;
    active = now;
    member.signal(path, name, 'ActiveChanged', 'b', [now]);
  };
  member.serve(path, name, {
    methods: {
      GetSessionIdleTime: () => ({ signature: 'u', body: [idleMs] }),
      GetActive: () => ({ signature: 'b', body: [active] }),
      SetActive: ([now]) => {
        setActive(now === true);
        return NOTHING;
      },
      Lock: () => {
        setActive(true);
        return NOTHING;
      },
    },
  });
  await member.own(name);
  const setIdleMs = (now: number): void => {
    idleMs = now;
  };
  return { setActive, isActive: () => active, setIdleMs, setSilent: member.setSilent, stop: member.leave };
}

/** What programs may forbid in GNOME: bits of `IsInhibited`. */
export const INHIBIT = { logout: 1, switchUser: 2, suspend: 4, idle: 8, automount: 16 } as const;

/** GNOME's session manager. */
export interface SessionManager {
  /** Forbids these, `INHIBIT` values added up, until told otherwise. */
  readonly inhibit: (bits: number) => void;
  readonly setSilent: (silent: boolean) => void;
  readonly stop: () => void;
}

export async function startSessionManager(): Promise<SessionManager> {
  const name = 'org.gnome.SessionManager';
  const path = '/org/gnome/SessionManager';
  const member = joinBus(sessionAddress());
  let inhibited = 0;
  member.serve(path, name, {
    methods: { IsInhibited: ([bits]) => ({ signature: 'b', body: [(Number(bits) & inhibited) !== 0] }) },
    properties: () => ({ InhibitedActions: new Variant('u', inhibited) }),
  });
  await member.own(name);
  const inhibit = (bits: number): void => {
    inhibited = bits;
    member.changed(path, name, ['InhibitedActions']);
  };
  return { inhibit, setSilent: member.setSilent, stop: member.leave };
}

/** GNOME's own count of idle time, the only one on Wayland. */
export interface IdleMonitor {
  /** Idle since that long, in milliseconds; null: it answers with an error. */
  readonly setIdleMs: (idleMs: number | null) => void;
  /** How often it was asked. */
  readonly asked: () => number;
  readonly setSilent: (silent: boolean) => void;
  readonly stop: () => void;
}

export async function startIdleMonitor(): Promise<IdleMonitor> {
  const name = 'org.gnome.Mutter.IdleMonitor';
  const member = joinBus(sessionAddress());
  let idleMs: number | null = 0;
  let asked = 0;
  member.serve('/org/gnome/Mutter/IdleMonitor/Core', name, {
    methods: {
      GetIdletime: () => {
        asked += 1;
        if (idleMs === null) return { error: 'org.freedesktop.DBus.Error.Failed' };
        return { signature: 't', body: [BigInt(idleMs)] };
      },
    },
  });
  await member.own(name);
  const setIdleMs = (now: number | null): void => {
    idleMs = now;
  };
  return { setIdleMs, asked: () => asked, setSilent: member.setSilent, stop: member.leave };
}
