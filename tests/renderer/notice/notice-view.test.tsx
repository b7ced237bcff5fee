import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { planMicro } from '../../../src/core/planner/plan-micro.ts';
import { clockText } from '../../../src/renderer/components/clock-text.ts';
import { NoticeView } from '../../../src/renderer/notice/notice-view.tsx';
import type { HeldBack, Upcoming } from '../../../src/shared/phase.ts';
import type { Snapshot } from '../../../src/shared/snapshot.ts';
import { aPlan, aSettings, MINUTE, MORNING, SECOND } from '../../builders.ts';
import { aSnapshot } from '../../main/tray/snapshots.ts';
import { aPage } from '../a-page.ts';
import { ENGLISH } from '../../../src/cli/english.ts';
import { createText } from '../../../src/shared/text.ts';

const text = createText(ENGLISH);

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const TWIST = aPlan({ routine: [{ exerciseId: 'supine_twist', kind: 'hold', holdSeconds: 120 }] });

const HELD: HeldBack = {
  name: 'held',
  breakId: 'b1',
  size: 'rest',
  dueAt: MORNING - 31 * MINUTE,
  plan: TWIST,
  sinceAt: MORNING - 30 * MINUTE,
  offeredAt: MORNING,
  offering: true,
};

const MICRO: Upcoming = {
  name: 'upcoming',
  breakId: 'b2',
  size: 'micro',
  plan: planMicro(30 * SECOND),
  dueAt: MORNING,
  beginsAt: MORNING + 8 * SECOND,
  latestAt: MORNING + 68 * SECOND,
};

const buttons = () => screen.getAllByRole('button').map((button) => button.textContent);

async function openNotice(patch: Partial<Snapshot> = {}) {
  vi.useFakeTimers({ now: MORNING });
  const instants = { dueAt: MORNING, beginsAt: MORNING + 60 * SECOND, latestAt: MORNING + 120 * SECOND };
  const page = aPage(
    aSnapshot({
      takenAt: MORNING,
      phase: { name: 'upcoming', size: 'rest', breakId: 'b1', plan: TWIST, ...instants },
      ...patch,
    }),
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
    ['Chair version', { type: 'chooseStanding' }],
  ])('offers %s', async (name, action) => {
    const page = await openNotice();
    fireEvent.click(screen.getByRole('button', { name }));
    expect(page.sent).toEqual([action]);
  });

  it('offers no postpone when none is left, and no skip where it is switched off', async () => {
    await openNotice({ postponesLeft: 0, skipFromAt: null });
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

describe('the notice of a break that is held back', () => {
  const holds = [{ cause: 'microphone', detail: 'Meet', sinceAt: HELD.sinceAt }] as const;

  it('says what holds it and since when, and counts nothing down', async () => {
    await openNotice({ phase: HELD, holds });
    const since = clockText(HELD.sinceAt, text);
    expect(screen.getByText(`Held by microphone (Meet), since ${since}`)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Supine twist' })).toBeTruthy();
    expect(screen.queryByRole('timer')).toBeNull();
    expect(document.querySelector('[aria-live="polite"]')?.textContent).toContain('Held by microphone (Meet)');
  });

  it('offers to start anyway, to postpone and to skip', async () => {
    const page = await openNotice({ phase: HELD, holds });
    expect(buttons()).toEqual(['Start anyway', '5 min', '10 min', 'Skip']);
    fireEvent.click(screen.getByRole('button', { name: 'Start anyway' }));
    expect(page.sent).toEqual([{ type: 'startBreak' }]);
  });
});

describe('the notice of a short break', () => {
  it('is one line with its seconds', async () => {
    await openNotice({ phase: MICRO, postponesLeft: 0 });
    expect(screen.getByRole('timer').textContent).toBe('Short break in 8 s');
    expect(screen.getByRole('heading', { name: 'Stand up' })).toBeTruthy();
    await act(() => vi.advanceTimersByTimeAsync(SECOND));
    expect(screen.getByRole('timer').textContent).toBe('Short break in 7 s');
  });

  it('offers to start and to skip, and nothing to choose', async () => {
    await openNotice({ phase: MICRO, postponesLeft: 0 });
    expect(buttons()).toEqual(['Start now', 'Skip']);
    expect(screen.queryByText(/postpone/i)).toBeNull();
  });
});

describe('the notice under other settings', () => {
  it('does not speak of postpones where breaks are strict', async () => {
    const settings = aSettings({ strictness: 'strict' });
    await openNotice({ postponesLeft: 0, skipFromAt: null, settings });
    expect(screen.queryByText(/postpone/i)).toBeNull();
    expect(buttons()).toEqual(['Start now', 'Something else', 'Chair version']);
  });

  it('promises no beginning where only a notification tells of a break', async () => {
    await openNotice({ settings: aSettings({ breakMode: 'notification' }) });
    expect(screen.queryByRole('timer')).toBeNull();
    expect(screen.getByText('Your break begins when you press Start now')).toBeTruthy();
  });
});
