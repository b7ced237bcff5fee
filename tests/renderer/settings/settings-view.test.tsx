import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openSettings, settingsAt, show } from './a-settings-page.tsx';

async function type(label: string, text: string) {
  const field = screen.getByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text);
  return field;
}

const value = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;

describe('the settings window', () => {
  it('takes an interval on Enter, at once and once', async () => {
    const page = await openSettings();
    await type('A break every', '45{Enter}');
    await userEvent.tab();
    expect(page.patches()).toEqual([{ breakEveryMs: 2_700_000 }]);
    expect(await screen.findByText('Saved')).toBeDefined();
    expect(value('A break every')).toBe('45');
  });

  it('takes it on leaving the field and when the window closes over it', async () => {
    const page = await openSettings();
    await type('A break lasts', '7:30');
    await userEvent.tab();
    await type('Notice before a break', '0');
    fireEvent(window, new Event('pagehide'));
    expect(page.patches()).toEqual([{ breakLengthMs: 450_000 }, { noticeMs: 0 }]);
  });

  it('refuses a number out of range at the field, and says the range', async () => {
    const page = await openSettings();
    const field = await type('A break every', '3{Enter}');
    expect(page.patches()).toEqual([]);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/Enter 5 to 240 minutes/).getAttribute('role')).toBe('status');
    await type('A break every', '30{Enter}');
    expect(screen.queryByText(/Enter 5 to 240 minutes/)).toBeNull();
  });

  it('drops what was typed on Esc, with what was said about it', async () => {
    const page = await openSettings();
    const field = await type('A break every', '3{Enter}');
    await userEvent.type(field, '{Escape}');
    await userEvent.tab();
    expect(screen.queryByText(/Enter 5 to 240 minutes/)).toBeNull();
    expect(value('A break every')).toBe('50');
    expect(page.patches()).toEqual([]);
  });

  it('shows the odd seconds of the file and leaves them as they are', async () => {
    const page = await openSettings({ breakEveryMs: 10_000 });
    expect(value('A break every')).toBe('0:10');
    await userEvent.click(screen.getByLabelText('A break every'));
    await userEvent.tab();
    expect(page.patches()).toEqual([]);
  });

  it('shows each default and goes back to it', async () => {
    const page = await openSettings({ breakEveryMs: 10_000, props: ['ball'] });
    expect(screen.getByText('Default: 50 min.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Reset A break every' }));
    await show('Exercises');
    await userEvent.click(screen.getByRole('button', { name: 'Reset Within reach' }));
    expect(page.patches()).toEqual([{ breakEveryMs: 3_000_000 }, { props: ['floor', 'wall', 'chair'] }]);
    expect(screen.queryByRole('button', { name: /^Reset/ })).toBeNull();
  });

  it('says at the row why main could not keep a change', async () => {
    const page = await openSettings();
    page.answer({ ok: false, reason: 'config.json could not be written.' });
    await userEvent.click(screen.getByRole('switch', { name: 'A break can be skipped' }));
    expect(await screen.findByText('config.json could not be written.')).toBeDefined();
    expect(screen.queryByText('Saved')).toBeNull();
  });

  it('limits postpones, or does not', async () => {
    const page = await openSettings();
    const select = screen.getByLabelText('A break can be postponed');
    await userEvent.selectOptions(select, 'never');
    await userEvent.selectOptions(select, 'any number of times');
    expect(page.patches()).toEqual([{ postponeLimit: 0 }, { postponeLimit: null }]);
  });

  it('keeps what is at hand in one order, and says what no floor means', async () => {
    const page = await settingsAt('Exercises')({ props: ['wall'] });
    expect(screen.getByText(/only standing exercises/)).toBeDefined();
    const group = within(screen.getByRole('group', { name: 'Within reach' }));
    await userEvent.click(group.getByLabelText('Ball'));
    await userEvent.click(group.getByLabelText('Floor'));
    expect(page.patches()).toEqual([{ props: ['wall', 'ball'] }, { props: ['floor', 'wall', 'ball'] }]);
    expect(screen.queryByText(/only standing exercises/)).toBeNull();
  });

  it('leaves the fold out for a disc and says what that does not promise', async () => {
    const page = await settingsAt('Exercises')();
    const disc = screen.getByRole('switch', { name: 'A disc that bulges or has herniated toward the back' });
    const hint = document.getElementById(disc.getAttribute('aria-describedby')?.split(' ')[0] ?? '');
    expect(hint?.textContent).toContain('does not say that its alternative is safe for discs');
    await userEvent.click(disc);
    expect(page.patches()).toEqual([{ conditions: ['disc_posterior'] }]);
  });

  it('sends the volume when the slider is let go, not while it moves', async () => {
    const page = await settingsAt('Sound and voice')();
    const slider = screen.getByLabelText('Volume');
    for (const at of ['60', '70', '80']) fireEvent.change(slider, { target: { value: at } });
    expect(page.patches()).toEqual([]);
    fireEvent.pointerUp(slider);
    expect(page.patches()).toEqual([{ volume: 0.8 }]);
  });

  it('changes the theme at once', async () => {
    const page = await settingsAt('Look')();
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(page.patches()).toEqual([{ theme: 'dark' }]);
    expect(document.documentElement.dataset.theme).toBe('dark');
  });

  it('carries the safety note and says who has not reviewed it', async () => {
    await settingsAt('System')();
    const about = within(screen.getByRole('region', { name: 'About' }));
    expect(about.getByText(/Stop if pain is sharp/)).toBeDefined();
    expect(about.getByText('Not reviewed by a clinician.')).toBeDefined();
    expect(about.getByText(/^Trailbreak \d+\.\d+\.\d+/)).toBeDefined();
  });
});
