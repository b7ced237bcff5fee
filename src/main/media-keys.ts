import type { UserAction } from '../shared/action.ts';
import type { Snapshot } from '../shared/snapshot.ts';
import { canTake, type ShortcutRegistry, type ShortcutsHandle } from './shortcuts.ts';
import { watchRepeats } from './watch-repeats.ts';

/** What the keys of a headset or a keyboard do. `stop` is left to the others: nothing here is stopped by one press. */
const ACTIONS: Readonly<Record<string, UserAction>> = {
  MediaPlayPause: { type: 'togglePause' },
  MediaNextTrack: { type: 'nextStep' },
  MediaPreviousTrack: { type: 'previousStep' },
};

export interface MediaKeysParts {
  readonly registry: ShortcutRegistry;
  readonly act: (action: UserAction) => void;
  /** Called for each key that another program has. Nobody has to be bothered with it: the window has its own keys. */
  readonly onRefused: (key: string) => void;
}

/** Media keys belong to whoever plays music; they are taken only while a session is guided, and given back with its end. */
export function followMediaKeys({ registry, act, onRefused }: MediaKeysParts): ShortcutsHandle {
  let isGuiding = false;
  let taken: readonly string[] = [];
  const repeats = watchRepeats();
  const take = (key: string, action: UserAction): boolean => {
    const isOurs = canTake(registry, key, () => {
      if (!repeats.isRepeat(key)) act(action);
    });
    if (!isOurs) onRefused(key);
    return isOurs;
  };
  const follow = (guiding: boolean): void => {
    if (guiding === isGuiding) return;
    isGuiding = guiding;
    for (const key of taken) registry.unregister(key);
    taken = guiding
      ? Object.entries(ACTIONS)
          .filter(([key, action]) => take(key, action))
          .map(([key]) => key)
      : [];
  };
  return {
    update: ({ phase }: Snapshot) => {
      follow(phase.name === 'onBreak' && phase.size === 'rest' && phase.stage.name === 'guiding');
    },
    stop: () => {
      follow(false);
      repeats.stop();
    },
  };
}
