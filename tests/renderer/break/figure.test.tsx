import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { togglePause } from '../../../src/shared/session.ts';
import { aPlan, MORNING, SECOND } from '../../builders.ts';
import { aPreview, aSession, openBreak, pass, TWIST } from './a-break.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const ON_PILLOW = aPlan({
  routine: [{ exerciseId: 'supine_twist', kind: 'hold', holdSeconds: 120, variation: 'twist_pillow' }],
});

/** What is drawn of the twist right now; without movement the next pose stands beside it. */
function drawn(): string {
  const pictures = screen.getAllByRole('img', { name: /supine twist/i });
  return pictures.map(({ innerHTML }) => innerHTML).join('\n');
}

function wantsNoMotion(): void {
  const media = { matches: true, addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.stubGlobal('matchMedia', () => media);
}

describe('the breath of the figure', () => {
  it('is seen in a long hold, a few pictures a second', async () => {
    await openBreak(aSession(60));
    const seen = new Set<string>();
    for (let moment = 0; moment < 20; moment += 1) {
      await pass(100);
      seen.add(drawn());
    }
    expect(seen.size).toBeGreaterThan(10);
    expect(seen.size).toBeLessThanOrEqual(21);
  });

  it('rests while the session is paused', async () => {
    const running = aSession(60);
    if (running.name !== 'guiding') throw new Error('the session runs');
    await openBreak({ ...running, session: togglePause(running.session, MORNING) });
    const before = drawn();
    await pass(2 * SECOND);
    expect(drawn()).toBe(before);
  });

  it('is not there for somebody who wants no movement', async () => {
    wantsNoMotion();
    await openBreak(aSession(60));
    const before = drawn();
    await pass(2500);
    expect(drawn()).toBe(before);
  });
});

describe('the way an exercise is done', () => {
  it('is what the pictures of the preview show', async () => {
    await openBreak(aPreview(ON_PILLOW));
    const words = screen.getAllByRole('img').map((picture) => picture.querySelector('desc')?.textContent ?? '');
    expect(words.filter((line) => line.includes('resting on a pillow'))).toHaveLength(2);
  });

  it('is what the picture of the session shows, and the usual way is without a pillow', async () => {
    await openBreak(aSession(60, ON_PILLOW));
    expect(drawn()).toContain('resting on a pillow');
    cleanup();
    await openBreak(aSession(60, TWIST));
    expect(drawn()).not.toContain('pillow');
  });
});
