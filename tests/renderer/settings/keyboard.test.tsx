import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openSettings, settingsAt, show } from './a-settings-page.tsx';

const focused = () => document.activeElement;
const search = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search all settings' });

describe('the keyboard in the settings', () => {
  it.each(['{Control>}f{/Control}', '{Meta>}f{/Meta}', '/'])('goes to the search with %s', async (keys) => {
    await openSettings();
    await userEvent.keyboard(keys);
    expect(focused()).toBe(search());
    expect(search().value).toBe('');
  });

  it('types a slash where one can type', async () => {
    await settingsAt('When not to')();
    await userEvent.type(screen.getByLabelText('Name of a program'), 'a/b');
    expect(screen.getByLabelText<HTMLInputElement>('Name of a program').value).toBe('a/b');
  });

  it('gives a shortcut the keys of the search', async () => {
    const page = await settingsAt('System')();
    await userEvent.click(screen.getByLabelText('Skip'));
    await userEvent.keyboard('{Control>}f{/Control}');
    expect(page.patches()).toEqual([{ shortcuts: { skip: 'Control+F' } }]);
    expect(focused()).toBe(screen.getByLabelText('Skip'));
  });

  it('stays in the row when its reset is gone', async () => {
    await openSettings({ breakEveryMs: 600_000, skipAllowed: false });
    await userEvent.click(screen.getByRole('button', { name: 'Reset A break every' }));
    expect(focused()).toBe(screen.getByLabelText('A break every'));
    await userEvent.click(screen.getByRole('button', { name: 'Reset A break can be skipped' }));
    expect(focused()).toBe(screen.getByRole('switch', { name: 'A break can be skipped' }));
  });

  it('goes from a preset to its undo and back', async () => {
    await openSettings();
    const row = within(screen.getByRole('group', { name: 'Once an hour' }));
    const own = within(screen.getByRole('group', { name: '50 and 5' }));
    expect(own.getByText('In use')).toBeDefined();
    await userEvent.click(row.getByRole('button', { name: 'Use Once an hour' }));
    expect(row.getByText('In use')).toBeDefined();
    expect(own.queryByText('In use')).toBeNull();
    expect(focused()).toBe(row.getByRole('button', { name: 'Undo Once an hour' }));
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe(row.getByRole('button', { name: 'Use Once an hour' }));
  });

  it('goes from a reset of everything to its undo', async () => {
    await openSettings({ volume: 0.1 });
    await show('System');
    await userEvent.click(screen.getByRole('button', { name: 'Reset everything' }));
    expect(focused()).toBe(screen.getByRole('button', { name: 'Undo Reset everything' }));
  });
});

describe('a duration', () => {
  it.each([
    ['52:30', 3_150_000],
    ['52 min 30 s', 3_150_000],
    ['1 h', 3_600_000],
  ])('is taken as %s', async (typed, breakEveryMs) => {
    const page = await openSettings();
    await userEvent.clear(screen.getByLabelText('A break every'));
    await userEvent.type(screen.getByLabelText('A break every'), `${typed}{Enter}`);
    expect(page.patches()).toEqual([{ breakEveryMs }]);
  });

  it('goes up and down by its unit with the arrows, and stops at the ends', async () => {
    const page = await openSettings({ breakLengthMs: 29 * 60_000 });
    await userEvent.type(screen.getByLabelText('A break lasts'), '{ArrowUp}{ArrowUp}{Enter}');
    await userEvent.type(screen.getByLabelText('Notice before a break'), '{ArrowDown}{Enter}');
    expect(page.patches()).toEqual([{ breakLengthMs: 1_800_000 }, { noticeMs: 59_000 }]);
  });
});
