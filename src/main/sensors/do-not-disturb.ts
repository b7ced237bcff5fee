import type { Bus } from '../bus/bus.ts';
import { anyOf, NO, unknown, yes, type Answer, type Probe } from './probe.ts';
import type { RunCommand } from './run-command.ts';

/** What the probe asks, and the environment that tells which desktop this is. */
export interface NotificationParts {
  readonly session: Bus;
  readonly run: RunCommand;
  readonly env: NodeJS.ProcessEnv;
}

/** A key in a desktop's own settings, and the value that means do-not-disturb. */
interface Switch {
  readonly program: string;
  readonly args: readonly string[];
  readonly on: 'true' | 'false';
}

/** By the names in XDG_CURRENT_DESKTOP. */
const SWITCHES: Readonly<Record<string, Switch>> = {
  GNOME: { program: 'gsettings', args: ['get', 'org.gnome.desktop.notifications', 'show-banners'], on: 'false' },
  Unity: { program: 'gsettings', args: ['get', 'org.gnome.desktop.notifications', 'show-banners'], on: 'false' },
  'X-Cinnamon': {
    program: 'gsettings',
    args: ['get', 'org.cinnamon.desktop.notifications', 'display-notifications'],
    on: 'false',
  },
  MATE: { program: 'gsettings', args: ['get', 'org.mate.NotificationDaemon', 'do-not-disturb'], on: 'true' },
  XFCE: { program: 'xfconf-query', args: ['-c', 'xfce4-notifyd', '-p', '/do-not-disturb'], on: 'true' },
};

const DAEMON = { destination: 'org.freedesktop.Notifications', path: '/org/freedesktop/Notifications' } as const;

/** Daemons' own properties: KDE has the first, dunst the second. */
const PROPERTIES = [
  ['org.freedesktop.Notifications', 'Inhibited'],
  ['org.dunstproject.cmd0', 'paused'],
] as const;

/** Whether the person has asked the desktop to be left alone. */
export function doNotDisturbProbe({ session, run, env }: NotificationParts): Probe {
  const ofDaemon = PROPERTIES.map(
    ([face, name]) =>
      () =>
        askDaemon(session, face, name),
  );
  return anyOf(...ofDaemon, () => askDesktop(run, env));
}

async function askDaemon(session: Bus, face: string, name: string): Promise<Answer> {
  const get = { interface: 'org.freedesktop.DBus.Properties', member: 'Get', autoStart: false } as const;
  const [isOn] = await session.call({ ...DAEMON, ...get, signature: 'ss', body: [face, name] });
  if (typeof isOn !== 'boolean') return unknown(`${name} is no yes or no`);
  return isOn ? yes(null) : NO;
}

async function askDesktop(run: RunCommand, env: NodeJS.ProcessEnv): Promise<Answer> {
  const desktops = (env['XDG_CURRENT_DESKTOP'] ?? '').split(':');
  const known = desktops.map((desktop) => SWITCHES[desktop]).find((found) => found !== undefined);
  if (known === undefined) return unknown('this desktop has no switch that is known');
  const value = (await run(known.program, known.args)).trim().toLowerCase();
  if (value !== 'true' && value !== 'false') return unknown(`${known.program} said neither true nor false`);
  return value === known.on ? yes(null) : NO;
}
