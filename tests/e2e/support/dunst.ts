import { Variant } from '@jellybrick/dbus-next';
import { joinBus, sessionAddress } from './bus.ts';
import { startDaemon } from './daemon.ts';

/** The real notification daemon dunst. */
export interface Dunst {
  /** Its do-not-disturb. */
  readonly setPaused: (paused: boolean) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts dunst on the tests' display and session bus; nobody else may be the notification daemon then. */
export async function startDunst(env: Record<string, string> = {}): Promise<Dunst> {
  const name = 'org.freedesktop.Notifications';
  const member = joinBus(sessionAddress());
  const daemon = startDaemon('dunst', ['-config', '/dev/null'], env);
  await daemon.until(() => member.isOwned(name));
  const to = { name, path: '/org/freedesktop/Notifications', face: 'org.freedesktop.DBus.Properties' };
  return {
    setPaused: async (paused) => {
      await member.call(to, 'Set', 'ssv', ['org.dunstproject.cmd0', 'paused', new Variant('b', paused)]);
    },
    stop: async () => {
      member.leave();
      await daemon.stop();
    },
  };
}
