import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followMediaKeys } from '../../src/main/media-keys.ts';
import type { UserAction } from '../../src/shared/action.ts';
import type { OnBreak, Phase } from '../../src/shared/phase.ts';
import { startSession } from '../../src/shared/session.ts';
import { aPlan } from '../builders.ts';
import { aSnapshot, PHASES } from './tray/snapshots.ts';

const GUIDED: OnBreak = { ...PHASES.onBreak, stage: { name: 'guiding', session: startSession(aPlan(), 0) } };

/** A desktop on which another program may have some of the keys. */
function aDesktop(others: readonly string[] = []) {
  const taken = new Map<string, () => void>();
  const actions: UserAction[] = [];
  const refused: string[] = [];
  const handle = followMediaKeys({
    registry: {
      register: (key, pressed) => {
        if (others.includes(key)) return false;
        taken.set(key, pressed);
        return true;
      },
      unregister: (key) => taken.delete(key),
    },
    act: (action) => actions.push(action),
    onRefused: (key) => refused.push(key),
  });
  return {
    show: (phase: Phase) => handle.update(aSnapshot({ phase })),
    press: (key: string): UserAction | null => {
      taken.get(key)?.();
      return actions.splice(0)[0] ?? null;
    },
    keys: () => [...taken.keys()],
    stop: handle.stop,
    refused,
  };
}

describe('media keys', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('are ours while a session is guided, and nobody else is kept from them before and after', () => {
    const desktop = aDesktop();
    for (const phase of [PHASES.working, PHASES.upcoming, PHASES.onBreak]) {
      desktop.show(phase);
      expect(desktop.keys()).toEqual([]);
    }
    desktop.show(GUIDED);
    expect(desktop.keys()).toEqual(['MediaPlayPause', 'MediaNextTrack', 'MediaPreviousTrack']);
    desktop.show(PHASES.breakDone);
    expect(desktop.keys()).toEqual([]);
  });

  it('pause and go on in the session', () => {
    const desktop = aDesktop();
    desktop.show(GUIDED);
    expect(desktop.press('MediaPlayPause')).toEqual({ type: 'togglePause' });
    expect(desktop.press('MediaNextTrack')).toEqual({ type: 'nextStep' });
    expect(desktop.press('MediaPreviousTrack')).toEqual({ type: 'previousStep' });
  });

  it('act once however long they are held down', () => {
    const desktop = aDesktop();
    desktop.show(GUIDED);
    expect(desktop.press('MediaPlayPause')).not.toBeNull();
    for (let repeat = 0; repeat < 30; repeat += 1) {
      vi.advanceTimersByTime(40);
      expect(desktop.press('MediaPlayPause')).toBeNull();
    }
    vi.advanceTimersByTime(2_000);
    expect(desktop.press('MediaPlayPause')).toEqual({ type: 'togglePause' });
  });

  it('that a music player holds stay with it; that is noted once a session, and the others work', () => {
    const desktop = aDesktop(['MediaPlayPause']);
    desktop.show(GUIDED);
    desktop.show(GUIDED);
    expect(desktop.refused).toEqual(['MediaPlayPause']);
    expect(desktop.press('MediaNextTrack')).toEqual({ type: 'nextStep' });
  });

  it('are left alone in a short break, where there is nothing to pause', () => {
    const desktop = aDesktop();
    desktop.show({ ...GUIDED, size: 'micro' });
    expect(desktop.keys()).toEqual([]);
  });

  it('are given back with the end of the app', () => {
    const desktop = aDesktop();
    desktop.show(GUIDED);
    desktop.stop();
    expect(desktop.keys()).toEqual([]);
  });
});
