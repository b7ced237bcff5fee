import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NoticeView } from '../../../src/renderer/notice/notice-view.tsx';
import type { Snapshot } from '../../../src/shared/snapshot.ts';
import { aPlan, aSettings, MORNING, SECOND } from '../../builders.ts';
import { aSnapshot } from '../../main/tray/snapshots.ts';
import { aPage } from '../a-page.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function openNotice(patch: Partial<Snapshot> = {}) {
  vi.useFakeTimers({ now: MORNING });
  const plan = aPlan({ routine: [{ exerciseId: 'supine_twist', kind: 'hold', holdSeconds: 120 }] });
  const instants = { dueAt: MORNING, beginsAt: MORNING + 60 * SECOND, latestAt: MORNING + 120 * SECOND };
  const page = aPage(
    aSnapshot({ phase: { name: 'upcoming', size: 'rest', breakId: 'b1', plan, ...instants }, ...patch }),
  );
  render(<NoticeView />);
  await act(() => vi.advanceTimersByTimeAsync(0));
  return page;
}

describe('the notice', () => {
  it('says what is coming, where, and what to have at hand', async () => {
    await openNotice();
    expect(screen.getByRole('heading', { name: 'Supine twist' })).toBeTruthy();
    expect(screen.getByText('5 min, floor')).toBeTruthy();
    expect(screen.getByText(/pillow or towel/i)).toBeTruthy();
  });

  it.each([
    ['Start now', { type: 'startBreak' }],
    ['Postpone 5 min', { type: 'postponeBreak', minutes: 5 }],
    ['Postpone 10 min', { type: 'postponeBreak', minutes: 10 }],
    ['Skip', { type: 'skipBreak' }],
    ['Something else', { type: 'chooseAnother' }],
    ['Standing version', { type: 'chooseStanding' }],
  ])('offers %s', async (name, action) => {
    const page = await openNotice();
    fireEvent.click(screen.getByRole('button', { name }));
    expect(page.sent).toEqual([action]);
  });

  it('offers no postpone when none is left, and no skip where it is switched off', async () => {
    await openNotice({ postponesLeft: 0, settings: aSettings({ skipAllowed: false }) });
    expect(screen.queryByRole('button', { name: /postpone/i })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Skip' })).toBeNull();
  });

  it('counts down, then waits for the hands to rest', async () => {
    await openNotice();
    expect(screen.getByRole('timer').textContent).toBe('Break in 1:00');
    await act(() => vi.advanceTimersByTimeAsync(19 * SECOND));
    expect(screen.getByRole('timer').textContent).toBe('Break in 0:41');
    await act(() => vi.advanceTimersByTimeAsync(41 * SECOND));
    expect(screen.getByRole('timer').textContent).toBe('Your break starts when your hands rest');
  });

  it('is announced once', async () => {
    await openNotice();
    const region = document.querySelector('[aria-live="polite"]');
    expect(region?.textContent).toBe('A break is coming: Supine twist, 5 min, floor.');
    await act(() => vi.advanceTimersByTimeAsync(30 * SECOND));
    expect(region?.textContent).toBe('A break is coming: Supine twist, 5 min, floor.');
  });

  it('says in place why an action was refused', async () => {
    const page = await openNotice();
    page.answer({ ok: false, reason: 'No postpones are left.' });
    fireEvent.click(screen.getByRole('button', { name: 'Postpone 5 min' }));
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(screen.getAllByText('No postpones are left.').length).toBeGreaterThan(0);
  });
});
