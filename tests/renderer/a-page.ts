import { afterEach } from 'vitest';
import { cleanup } from '@testing-library/react';
import type { UserAction } from '../../src/shared/action.ts';
import type { ActionAnswer, Bridge } from '../../src/shared/contract.ts';
import { toLine } from '../../src/main/store/history-line.ts';
import type { HistoryRecord } from '../../src/shared/history-record.ts';
import type { Snapshot } from '../../src/shared/snapshot.ts';
import type { OtherTimer } from '../../src/shared/takeover/other-timer.ts';

afterEach(cleanup);

/** Main as a page sees it: it takes settings over as main does, and all else as the test says. */
export interface Page {
  /** What the page asked for, in order. */
  readonly sent: readonly UserAction[];
  readonly publish: (part: Partial<Snapshot>) => void;
  /** What the next actions answer. */
  readonly answer: (answer: ActionAnswer) => void;
}

/** Gives the page under test its bridge. */
export function aPage(
  first: Snapshot,
  history: () => readonly HistoryRecord[] = () => [],
  timers: () => readonly OtherTimer[] = () => [],
): Page {
  let snapshot = first;
  let answer: ActionAnswer = { ok: true };
  const sent: UserAction[] = [];
  const listeners = new Set<(snapshot: Snapshot) => void>();
  const publish = (part: Partial<Snapshot>) => {
    snapshot = { ...snapshot, takenAt: snapshot.takenAt + 1, ...part };
    for (const listener of listeners) listener(snapshot);
  };
  const bridge: Bridge = {
    getSnapshot: () => Promise.resolve(snapshot),
    getWords: () => Promise.reject(new Error('words come from english.ts')),
    send: (action) => {
      sent.push(action);
      if (answer.ok && action.type === 'changeSettings')
        publish({ settings: { ...snapshot.settings, ...action.patch } });
      return Promise.resolve(answer);
    },
    getHistory: (after) => Promise.resolve(after === 0 ? { name: 1, lines: history().map(toLine).join('') } : null),
    checkHistory: () => Promise.resolve(JSON.stringify(history())),
    findTimers: () => Promise.resolve(timers()),
    onSnapshot: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    beat: () => undefined,
  };
  Object.defineProperty(window, 'trailbreak', { value: bridge, configurable: true });
  return { sent, publish, answer: (next) => (answer = next) };
}
