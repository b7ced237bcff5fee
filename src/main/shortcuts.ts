import type { UserAction } from '../shared/action.ts';
import { SHORTCUT_ACTIONS, type ShortcutAction, type Shortcuts } from '../shared/settings.ts';
import type { Snapshot } from '../shared/snapshot.ts';
import { unreachable } from '../shared/unreachable.ts';
import { watchRepeats } from './watch-repeats.ts';

/** Electron's `globalShortcut`, as far as it is used. */
export interface ShortcutRegistry {
  /** False when another program has the keys; throws when they are none. */
  readonly register: (keys: string, pressed: () => void) => boolean;
  readonly unregister: (keys: string) => void;
}

export interface ShortcutsParts {
  readonly registry: ShortcutRegistry;
  readonly act: (action: UserAction) => void;
  /** Called once for each key that is wanted and cannot be had. */
  readonly onRefused: (action: ShortcutAction, keys: string) => void;
}

export interface ShortcutsHandle {
  /** Takes and gives back keys until they are those of the settings; what a key does depends on the phase. */
  readonly update: (snapshot: Snapshot) => void;
  /** Gives back all keys. */
  readonly stop: () => void;
}

const PAUSE_MINUTES = 60;
const POSTPONE_MINUTES = 5;

/** Keys that work in every program: exactly those the person has set, so none at first. */
export function followShortcuts({ registry, act, onRefused }: ShortcutsParts): ShortcutsHandle {
  let wanted: Shortcuts = {};
  let phaseName: Snapshot['phase']['name'] = 'working';
  const taken = new Map<ShortcutAction, string>();
  const repeats = watchRepeats();

  const release = (action: ShortcutAction): void => {
    const keys = taken.get(action);
    if (keys !== undefined) registry.unregister(keys);
    taken.delete(action);
  };
  const take = (action: ShortcutAction, keys: string): void => {
    const isOurs = canTake(registry, keys, () => {
      if (!repeats.isRepeat(action)) act(actionOf(action, phaseName));
    });
    if (isOurs) taken.set(action, keys);
    else onRefused(action, keys);
  };
  const follow = (next: Shortcuts): void => {
    const changed = SHORTCUT_ACTIONS.filter((action) => next[action] !== wanted[action]);
    wanted = next;
    // all are given back first, so that two can change places
    for (const action of changed) release(action);
    for (const action of changed) {
      const keys = next[action];
      if (keys !== undefined) take(action, keys);
    }
  };

  return {
    update: ({ phase, settings }) => {
      phaseName = phase.name;
      if (settings.shortcuts !== wanted) follow(settings.shortcuts);
    },
    stop: () => {
      follow({});
      repeats.stop();
    },
  };
}

/** False as well for what is no key here. */
export function canTake(registry: ShortcutRegistry, keys: string, pressed: () => void): boolean {
  try {
    return registry.register(keys, pressed);
  } catch {
    return false;
  }
}

function actionOf(action: ShortcutAction, phase: Snapshot['phase']['name']): UserAction {
  const announced = phase === 'upcoming' || phase === 'held' || phase === 'onBreak';
  switch (action) {
    case 'takeBreak':
      return { type: 'takeBreak', minutes: null };
    case 'skip':
      return announced ? { type: 'skipBreak' } : { type: 'skipNext' };
    case 'postpone':
      return { type: announced ? 'postponeBreak' : 'postponeNext', minutes: POSTPONE_MINUTES };
    case 'pause':
      return phase === 'paused' ? { type: 'resumeBreaks' } : { type: 'pauseBreaks', minutes: PAUSE_MINUTES };
    default:
      return unreachable(action);
  }
}
