import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { HomeView } from '../../../src/renderer/home/home-view.tsx';
import type { Snapshot } from '../../../src/shared/snapshot.ts';
import { aSnapshot, PHASES } from '../../main/tray/snapshots.ts';
import { aPage } from '../a-page.ts';

async function open(part: Partial<Snapshot> = {}) {
  const page = aPage(aSnapshot(part));
  render(<HomeView />);
  await screen.findByRole('heading', { name: 'Trailbreak' });
  return page;
}

async function press(name: string) {
  await userEvent.click(screen.getByRole('button', { name }));
}

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
    const { settings } = aSnapshot();
    const closed = { ...settings, skipAllowed: false };
    await open({ phase: PHASES.upcoming, counting: false, nextBreakAt: null, postponesLeft: 0, settings: closed });
    expect(names()).not.toContain('5 min');
    expect(names()).not.toContain('Skip');
    expect(names()[0]).toBe('Start now');
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

  it('opens the settings and quits', async () => {
    const page = await open();
    await press('Settings');
    await press('Quit');
    expect(page.sent).toEqual([{ type: 'openSettings' }, { type: 'quit' }]);
  });
});
