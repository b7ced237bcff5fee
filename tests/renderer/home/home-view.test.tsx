import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { HomeView } from '../../../src/renderer/home/home-view.tsx';
import type { Snapshot } from '../../../src/shared/snapshot.ts';
import { aPlan, aSettings } from '../../builders.ts';
import { aSnapshot, PHASES } from '../../main/tray/snapshots.ts';
import { aPage } from '../a-page.ts';
import { afterPaint } from '../after-paint.ts';

async function open(part: Partial<Snapshot> = {}) {
  const page = aPage(aSnapshot(part));
  render(<HomeView />);
  await screen.findByRole('heading', { name: 'Trailbreak' });
  await afterPaint();
  return page;
}

async function press(name: string) {
  await userEvent.click(screen.getByRole('button', { name }));
}

const nothingCounted = { counting: false, nextBreakAt: null } as const;

const names = () => screen.getAllByRole('button').map((button) => button.textContent);

describe('the small window', () => {
  it('takes a break now, of the usual or another length', async () => {
    const page = await open();
    await press('Take a break now');
    await press('3 min');
    expect(page.sent).toEqual([
      { type: 'takeBreak', minutes: null },
      { type: 'takeBreak', minutes: 3 },
    ]);
  });

  it('says what the next break will be, and why, unless it is a short one', async () => {
    const nextPlan = aPlan({ reason: { key: 'targetNotDone', exerciseId: 'supine_twist', target: 'spine', days: 3 } });
    await open({ nextPlan });
    expect(screen.getByRole('region', { name: 'The next break' }).textContent).toBe(
      'Supine twist3 min, floor. Spine: not done for 3 days.',
    );
    cleanup();
    await open({ nextPlan, nextSize: 'micro' });
    expect(screen.queryByRole('region', { name: 'The next break' })).toBeNull();
  });

  it('says what the day held, and opens the statistics', async () => {
    const soFar = { sittings: 2, longestMinutes: 52, targets: [{ target: 'hips', seconds: 240 }] } as const;
    const today = { taken: 2, shortened: 0, skipped: 0, postponed: 0, natural: 0 };
    const page = await open({ today, soFar });
    expect(screen.getByRole('region', { name: 'Today' }).textContent).toBe(
      '2 breaks taken today.2 sittings, the longest 52 minHips 4 minStatistics',
    );
    await press('Statistics');
    expect(page.sent).toEqual([{ type: 'openStatistics' }]);
  });

  it('pauses for a time or until the person resumes', async () => {
    const page = await open();
    await press('2 hours');
    await press('Until I resume');
    expect(page.sent).toEqual([
      { type: 'pauseBreaks', minutes: 120 },
      { type: 'pauseBreaks', minutes: null },
    ]);
  });

  it('offers to resume while paused, and no other pause', async () => {
    const page = await open({ phase: PHASES.paused, counting: false, nextBreakAt: null });
    await press('Resume breaks');
    expect(page.sent).toEqual([{ type: 'resumeBreaks' }]);
    expect(screen.queryByText('Pause breaks…')).toBeNull();
  });

  it('starts, postpones and skips the break that is coming', async () => {
    const page = await open({ phase: PHASES.upcoming, counting: false, nextBreakAt: null, postponesLeft: 1 });
    for (const name of ['Start now', '10 min', 'Skip']) await press(name);
    expect(page.sent).toEqual([{ type: 'startBreak' }, { type: 'postponeBreak', minutes: 10 }, { type: 'skipBreak' }]);
    expect(screen.getByText('Can be postponed once more')).toBeDefined();
  });

  it('shows neither postpone nor skip when they are used up or switched off', async () => {
    await open({ ...nothingCounted, phase: PHASES.upcoming, postponesLeft: 0, skipFromAt: null });
    expect(names()).not.toContain('5 min');
    expect(names()).not.toContain('Skip');
    expect(names()[0]).toBe('Start now');
  });

  it('starts a break that is held back anyway, postpones or skips it', async () => {
    const page = await open({ ...nothingCounted, phase: PHASES.held });
    for (const name of ['Start anyway', '5 min', 'Skip']) await press(name);
    expect(page.sent).toEqual([{ type: 'startBreak' }, { type: 'postponeBreak', minutes: 5 }, { type: 'skipBreak' }]);
  });

  it('puts off or leaves out the next break before it is announced', async () => {
    const page = await open();
    for (const name of ['Postpone 5 min', 'Postpone 10 min', 'Skip it']) await press(name);
    expect(page.sent).toEqual([
      { type: 'postponeNext', minutes: 5 },
      { type: 'postponeNext', minutes: 10 },
      { type: 'skipNext' },
    ]);
  });

  it('offers about the next break only what strictness allows', async () => {
    const page = await open({ skipFromAt: null });
    expect(names()).not.toContain('Skip it');
    act(() => page.publish({ postponesLeft: 0, skipFromAt: null }));
    expect(screen.queryByText('Next break…')).toBeNull();
    act(() => page.publish({ ...nothingCounted, phase: PHASES.upcoming, postponesLeft: 0, skipFromAt: null }));
    expect(screen.getByText('Pause breaks…')).toBeDefined();
    const settings = aSettings({ strictness: 'strict' });
    act(() => page.publish({ settings }));
    expect(screen.queryByText('Pause breaks…')).toBeNull();
    expect(screen.getByText('Your settings allow no postpone and no skip.')).toBeDefined();
  });

  it('pauses until tomorrow', async () => {
    const page = await open();
    await press('Until tomorrow');
    expect(page.sent).toEqual([{ type: 'pauseUntilTomorrow' }]);
  });

  it('takes a break outside the hours too', async () => {
    const page = await open({ ...nothingCounted, phase: PHASES.offHours });
    await press('Take a break now');
    expect(page.sent).toEqual([{ type: 'takeBreak', minutes: null }]);
  });

  it('says calmly when the idle time cannot be relied on, and what that means', async () => {
    const page = await open();
    expect(screen.queryByText(/This desktop/)).toBeNull();
    act(() => page.publish({ idleSource: 'stuck' }));
    expect(screen.getByText(/Only a locked screen and sleep count as absences/)).toBeDefined();
  });

  it('ends a break from the moment strictness allows it, or says how it ends', async () => {
    const now = Date.now();
    const page = await open({ ...nothingCounted, phase: PHASES.onBreak, takenAt: now, skipFromAt: now + 20_500 });
    const button = screen.getByRole<HTMLButtonElement>('button', { name: /^Finish break in (20|21) s$/ });
    expect(button.disabled).toBe(true);
    act(() => page.publish({ skipFromAt: now - 1 }));
    await press('Finish break');
    expect(page.sent).toEqual([{ type: 'finishBreak' }]);
    act(() => page.publish({ skipFromAt: null }));
    expect(screen.queryByRole('button', { name: /Finish/ })).toBeNull();
    expect(screen.getByText(/Holding Esc for 3 s in its window ends it all the same/)).toBeDefined();
  });

  it('ends a break, and brings the person back after it', async () => {
    const page = await open({ phase: PHASES.onBreak, counting: false, nextBreakAt: null });
    await press('Finish break');
    act(() => page.publish({ phase: PHASES.breakDone }));
    await press('I’m back');
    expect(page.sent).toEqual([{ type: 'finishBreak' }, { type: 'returnToDesk' }]);
  });

  it('says in place why an action was refused, and stops saying it', async () => {
    const page = await open();
    page.answer({ ok: false, reason: 'A break is running.' });
    await press('Take a break now');
    expect(await screen.findByText('A break is running.')).toBeDefined();
    page.answer({ ok: true });
    await press('Settings');
    expect(screen.queryByText('A break is running.')).toBeNull();
  });

  it('shows one message at a time until it is dismissed', async () => {
    const messages = [
      { id: 'one', key: 'settingsNewer', values: { file: 'config.json' } },
      { id: 'two', key: 'stateNotWritable', values: { file: 'state.json', code: 'ENOSPC' } },
    ];
    const page = await open({ messages });
    expect(screen.getByRole('listitem').textContent).toContain('(1 more message)');
    await press('Dismiss message');
    act(() => page.publish({ messages: messages.slice(1) }));
    expect(page.sent).toEqual([{ type: 'dismissMessage', id: 'one' }]);
    expect(screen.getByRole('listitem').textContent).toContain('state.json could not be written (ENOSPC)');
  });

  it('takes a routine, the person’s own first', async () => {
    const items = [{ exerciseId: 'plank', kind: 'hold', holdSeconds: 30 }] as const;
    const page = await open({ settings: aSettings({ routines: [{ id: 'routine-1', name: 'Mine', items }] }) });
    const menu = screen.getByRole('group', { name: 'Take a routine', hidden: true });
    const labels = [...menu.querySelectorAll('button')].map((button) => button.textContent);
    expect(labels).toEqual([
      'Mine',
      'All six, smallest doses',
      'Twist and wall',
      'Strong, then calm',
      'Beside the desk',
    ]);
    for (const button of menu.querySelectorAll('button')) await userEvent.click(button);
    expect(page.sent.slice(0, 2)).toEqual([
      { type: 'takeRoutine', routine: 'routine-1' },
      { type: 'takeRoutine', routine: 'all-six' },
    ]);
  });

  it('opens the settings and quits', async () => {
    const page = await open();
    await press('Settings');
    await press('Quit');
    expect(page.sent).toEqual([{ type: 'openSettings' }, { type: 'quit' }]);
  });
});
