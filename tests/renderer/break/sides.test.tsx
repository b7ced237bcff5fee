import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { tonesOf } from '../../../src/renderer/sound/tones.ts';
import { cuesBetween } from '../../../src/shared/cue.ts';
import { aSession, openBreak, TWIST } from './a-break.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

// ready 15 s, right 120 s, switch 10 s, left 120 s, exit 10 s
const MOMENTS = [
  { moment: 'the first hold', secondsAgo: 20, side: 'right' },
  { moment: 'the switch', secondsAgo: 144, side: 'left' },
  { moment: 'the second hold', secondsAgo: 150, side: 'left' },
] as const;

describe('the side', () => {
  it.each(MOMENTS)('is the same in badge, line, picture and colour during $moment', async ({ secondsAgo, side }) => {
    await openBreak(aSession(secondsAgo));
    const other = side === 'left' ? 'right' : 'left';
    expect(screen.getByRole('img', { name: new RegExp(`^${side}$`, 'i') })).toBeTruthy();
    const caption = screen.getByText(/(to the|now) (left|right)\.?$/i, { selector: 'p:not([aria-live])' });
    expect(caption.textContent).toContain(side);
    expect(caption.textContent).not.toContain(other);
    const section = screen.getByRole('heading', { level: 1 }).closest('section');
    expect(section?.dataset.side).toBe(side);
  });

  it.each(MOMENTS)('is where the picture shows the knees during $moment', async ({ secondsAgo, side }) => {
    await openBreak(aSession(secondsAgo));
    const picture = screen.getByRole('img', { name: /supine twist/i });
    const description = picture.querySelector('desc')?.textContent ?? '';
    expect(description).toContain(side);
  });

  it('is said by the word of the switch and heard on that side', async () => {
    await openBreak(aSession(138));
    expect(screen.getByText('Switch: left')).toBeTruthy();
    const [cue] = cuesBetween(TWIST.steps, 135_000, 136_000);
    expect(cue).toMatchObject({ kind: 'switch', side: 'left' });
    const pans = cue === undefined ? [] : tonesOf(cue).map((tone) => Math.sign(tone.pan));
    expect(pans).toEqual([0, -1]);
  });
});
