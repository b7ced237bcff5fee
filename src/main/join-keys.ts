import { globalShortcut } from 'electron';
import type { UserAction } from '../shared/action.ts';
import type { Text } from '../shared/text.ts';
import type { Log } from './log.ts';
import { followMediaKeys } from './media-keys.ts';
import type { Messages } from './messages.ts';
import { followShortcuts, type ShortcutsHandle } from './shortcuts.ts';

export interface KeysJoint {
  readonly act: (action: UserAction) => void;
  readonly messages: Messages;
  readonly text: Text;
  readonly log: Log;
}

/** All keys that work outside our windows: those the person has set, and while a session runs the media keys. */
export function joinKeys({ act, messages, text, log }: KeysJoint): ShortcutsHandle {
  const followers = [
    followShortcuts({
      registry: globalShortcut,
      act,
      onRefused: (action, keys) => {
        // a message is published, and this is called while something else is
        setImmediate(messages.add, 'shortcutRefused', { action: text(`shortcuts.${action}`), keys });
      },
    }),
    followMediaKeys({
      registry: globalShortcut,
      act,
      onRefused: (key) => {
        log.info(`${key} belongs to another program, or to the desktop`);
      },
    }),
  ];
  return {
    update: (snapshot) => {
      for (const follower of followers) follower.update(snapshot);
    },
    stop: () => {
      for (const follower of followers) follower.stop();
    },
  };
}
