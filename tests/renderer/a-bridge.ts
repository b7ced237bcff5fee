import { act } from '@testing-library/react';
import type { UserAction } from '../../src/shared/action.ts';
import type { ActionAnswer, Bridge } from '../../src/shared/contract.ts';
import type { Snapshot } from '../../src/shared/snapshot.ts';
import { aSettings, MORNING } from '../builders.ts';

/** A bridge as the preload makes it: what was sent, and a way to publish. */
export interface FakeBridge extends Bridge {
  readonly sent: UserAction[];
  /** What the next actions are answered; done as long as nothing else is said. */
  answer: ActionAnswer;
  readonly publish: (snapshot: Snapshot) => void;
}

/** Gives the page a bridge that knows this snapshot. */
export function giveBridge(snapshot: Snapshot): FakeBridge {
  const listeners = new Set<(snapshot: Snapshot) => void>();
  const bridge: FakeBridge = {
    sent: [],
    answer: { ok: true },
    getSnapshot: () => Promise.resolve(snapshot),
    send: (action) => {
      bridge.sent.push(action);
      return Promise.resolve(bridge.answer);
    },
    onSnapshot: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    beat: () => undefined,
    publish: (next) => {
      act(() => {
        for (const listener of listeners) listener(next);
      });
    },
  };
  Object.defineProperty(window, 'trailbreak', { value: bridge, configurable: true });
  return bridge;
}

/** A snapshot of a morning at the desk. */
export function aSnapshot(patch: Partial<Snapshot> = {}): Snapshot {
  return {
    takenAt: MORNING,
    wallOffsetMs: 0,
    phase: { name: 'working' },
    activeMs: 0,
    dueActiveMs: 3_000_000,
    counting: true,
    idleSinceAt: null,
    nextBreakAt: null,
    postponesLeft: 2,
    today: { taken: 0, shortened: 0, skipped: 0, postponed: 0, natural: 0 },
    settings: aSettings(),
    messages: [],
    ...patch,
  };
}
