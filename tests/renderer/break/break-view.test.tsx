import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { togglePause } from '../../../src/shared/session.ts';
import { aPlan, aSettings, MORNING, SECOND } from '../../builders.ts';
import { aBreakSnapshot, aPreview, aResult, aSession, openBreak, pass, TWIST } from './a-break.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the preview', () => {
  it('says everything before the face is turned away: name, dose, steps, what to fetch, cautions', async () => {
    await openBreak(aPreview());
    expect(screen.getByRole('heading', { name: 'Supine twist' })).toBeTruthy();
    expect(screen.getByText('2 minutes each side')).toBeTruthy();
    expect(screen.getByText(/open your arms wide/i)).toBeTruthy();
    expect(screen.getByText(/pillow or towel for under/i)).toBeTruthy();
    expect(screen.getByText(/only as far as your neck likes/i)).toBeTruthy();
  });

  it('counts down to its own start', async () => {
    await openBreak(aPreview());
    expect(screen.getByRole('timer').textContent).toContain('0:20');
    await pass(5 * SECOND);
    expect(screen.getByRole('timer').textContent).toContain('0:15');
  });

  it('shows each exercise of a longer routine on request', async () => {
    const plan = aPlan({ routine: [{ exerciseId: 'plank', kind: 'hold', holdSeconds: 30 }, ...TWIST.routine] });
    await openBreak(aPreview(plan));
    expect(screen.getByRole('heading', { name: 'Forearm plank' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /supine twist/i }));
    expect(screen.getByRole('heading', { name: 'Supine twist' })).toBeTruthy();
  });

  it('offers no skip where the settings forbid it, and no chair version of a standing one', async () => {
    const plan = aPlan({ routine: [{ exerciseId: 'add_walk', kind: 'hold', holdSeconds: 120 }] });
    await openBreak(aPreview(plan), { settings: aSettings({ skipAllowed: false }) });
    expect(screen.queryByRole('button', { name: 'Skip' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Chair version' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Something else' })).toBeTruthy();
  });
});

describe('the session', () => {
  it('shows one word and one number that counts down', async () => {
    await openBreak(aSession(20));
    expect(screen.getByText('Hold')).toBeTruthy();
    expect(screen.getByRole('timer').textContent).toBe('1:55');
    await pass(SECOND);
    expect(screen.getByRole('timer').textContent).toBe('1:54');
  });

  it('goes from step to step without being asked', async () => {
    await openBreak(aSession(134));
    expect(screen.getByText('Hold')).toBeTruthy();
    await pass(SECOND);
    expect(screen.getByText('Switch: left')).toBeTruthy();
    await pass(10 * SECOND);
    expect(screen.getByText('Hold')).toBeTruthy();
  });

  it('counts repetitions and sets', async () => {
    const plan = aPlan({ routine: [{ exerciseId: 'superman', kind: 'reps', sets: 3, reps: 20 }] });
    await openBreak(aSession(15 + 4 * 4, plan));
    expect(screen.getByText('Set 1 of 3')).toBeTruthy();
    expect(screen.getByText('of 20').parentElement?.textContent).toBe('5of 20');
    expect(screen.getByText('Up')).toBeTruthy();
    await pass(2 * SECOND);
    expect(screen.getByText('Down')).toBeTruthy();
  });

  it('has its own words for a walk: nobody holds still or lies down', async () => {
    const plan = aPlan({ routine: [{ exerciseId: 'add_walk', kind: 'hold', holdSeconds: 120 }] });
    const exitMs = plan.steps.at(-1)?.durationMs ?? 0;
    await openBreak(aSession((plan.totalMs - exitMs) / SECOND - 2, plan));
    expect(screen.getByText('Walk')).toBeTruthy();
    expect(screen.getByText('Next: come back')).toBeTruthy();
    await pass(2 * SECOND);
    expect(screen.getByText('Come back')).toBeTruthy();
  });

  it('stands still while paused, and says how to go on', async () => {
    const session = togglePause({ ...startedAt(20) }, MORNING);
    await openBreak({ name: 'guiding', session });
    await pass(30 * SECOND);
    expect(screen.getByRole('timer').textContent).toBe('1:55');
    expect(screen.getByText('Paused')).toBeTruthy();
    expect(screen.getByText('Press Space to go on')).toBeTruthy();
  });

  it('pauses when the picture is pressed', async () => {
    const page = await openBreak(aSession(20));
    fireEvent.click(screen.getByRole('img', { name: /supine twist/i }));
    expect(page.sent).toEqual([{ type: 'togglePause' }]);
  });

  it('says why an action was refused', async () => {
    const page = await openBreak(aSession(20));
    page.answer({ ok: false, reason: 'Not now.' });
    fireEvent.click(screen.getByRole('button', { name: /^next/i }));
    await pass(0);
    expect(screen.getByText('Not now.')).toBeTruthy();
  });
});

describe('the live region', () => {
  it('speaks at each phase, halfway and ten seconds before the end, and never in between', async () => {
    await openBreak(aSession(0));
    const spoken: string[] = [];
    for (let second = 0; second < 150; second += 1) {
      const words = document.querySelector('[aria-live="polite"]')?.textContent ?? '';
      if (spoken.at(-1) !== words) spoken.push(words);
      await pass(SECOND);
    }
    expect(spoken).toEqual([
      expect.stringMatching(/^Get ready\. /),
      expect.stringMatching(/^Hold\. .*right/),
      'Halfway.',
      'Ten seconds left.',
      expect.stringMatching(/^Switch: left\. /),
      expect.stringMatching(/^Hold\. .*left/),
    ]);
  });
});

describe('the result', () => {
  it('says in one line what was held', async () => {
    await openBreak(aResult());
    expect(screen.getByText('You held the twist 2:00 each side.')).toBeTruthy();
  });

  it('is honest about a break that ended early', async () => {
    const held = [
      {
        exerciseId: 'supine_twist',
        side: 'right',
        heldMs: 120_000,
        plannedMs: 120_000,
        variation: null,
        sets: 1,
        reps: null,
      },
      {
        exerciseId: 'supine_twist',
        side: 'left',
        heldMs: 41_400,
        plannedMs: 120_000,
        variation: null,
        sets: 1,
        reps: null,
      },
    ] as const;
    await openBreak(aResult({ outcome: 'shortened', held }));
    expect(screen.getByText('You held the twist 2:00 right and 0:41 left.')).toBeTruthy();
    expect(screen.getByText('Ended early. That is fine.')).toBeTruthy();
  });

  it('shows the physician note when it hurt, and only then', async () => {
    const page = await openBreak(aResult());
    expect(screen.queryByText(/physician/)).toBeNull();
    act(() => page.publish(aBreakSnapshot(aResult({ feeling: 'hurt' }))));
    expect(screen.getByText(/physician/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'It hurt', pressed: true })).toBeTruthy();
  });
});

describe('the cover of the other displays', () => {
  it('shows the time left of the whole break, and no controls', async () => {
    await openBreak(aSession(20), {}, 'cover');
    expect(screen.getByRole('timer').textContent).toBe('4:15');
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});

function startedAt(secondsAgo: number) {
  const stage = aSession(secondsAgo);
  if (stage.name !== 'guiding') throw new Error('a session is guided');
  return stage.session;
}
