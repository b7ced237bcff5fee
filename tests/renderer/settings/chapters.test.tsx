import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';
import { openSettings, settingsAt, show } from './a-settings-page.tsx';

const tab = (name: string): HTMLElement => screen.getByRole('tab', { name });
const headings = (): (string | null)[] =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

async function lookFor(query: string): Promise<void> {
  const field = screen.getByRole('searchbox', { name: 'Search all settings' });
  await userEvent.clear(field);
  await userEvent.type(field, query);
}

describe('the chapters', () => {
  it('are one stop of the Tab key, and the arrows go round', async () => {
    await openSettings();
    tab('Breaks').focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(tab('System'));
    expect(headings()).toEqual(['System', 'Shortcuts', 'All settings', 'About']);
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(screen.getByRole('tabpanel', { name: 'Exercises' })).toBeDefined();
    expect(tab('Breaks').tabIndex).toBe(-1);
    await userEvent.keyboard('{End}{Home}x');
    expect(document.activeElement).toBe(tab('Breaks'));
  });

  it('are where one left them when the gallery is closed', async () => {
    await settingsAt('Exercises')();
    await userEvent.click(screen.getByRole('button', { name: 'Show all poses' }));
    await userEvent.click(screen.getByRole('button', { name: /back/i }));
    expect(tab('Exercises').getAttribute('aria-selected')).toBe('true');
  });
});

describe('the search', () => {
  it('finds by name, by what is said under it, by group, in any order and without capitals', async () => {
    await openSettings();
    await lookFor('LASTS break short');
    expect(await screen.findByText('1 setting found')).toBeDefined();
    expect(screen.getByLabelText('A short break lasts')).toBeDefined();
    await lookFor('clear the floor');
    expect(screen.getByLabelText('Notice before a break')).toBeDefined();
    await lookFor('sound voice volume');
    expect(screen.getByLabelText('Volume')).toBeDefined();
    expect(screen.queryByLabelText('A break every')).toBeNull();
    expect(screen.queryByRole('tabpanel')).toBeNull();
  });

  it('says politely that nothing is found, and Esc shows the chapter again', async () => {
    await settingsAt('Look')();
    await lookFor('gramophone');
    const line = await screen.findByText(/Nothing found for “gramophone”/);
    expect(line.getAttribute('role')).toBe('status');
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('tabpanel', { name: 'Look' })).toBeDefined();
  });

  it('ends when a chapter is chosen', async () => {
    await openSettings();
    await lookFor('volume');
    await show('Breaks');
    expect(screen.getByLabelText('A break every')).toBeDefined();
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
  });
});

describe('a preset', () => {
  it('says what would change, sets it, and is taken back to exactly what was there', async () => {
    const page = await openSettings({ breakLengthMs: 240_000, postponeLimit: 1, breakMode: 'notification' });
    const row = within(screen.getByRole('group', { name: 'Gentle' }));
    const changes = within(row.getByRole('list', { name: 'What would change' }));
    expect(changes.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'A break every: 60 min (now 50 min)',
      'A break lasts: 3 min (now 4 min)',
      'Notice before a break: 120 s (now 60 s)',
      'A break can be postponed: any number of times (now once)',
      'A break appears: In a window (now As a notification)',
    ]);
    await userEvent.click(row.getByRole('button', { name: 'Use Gentle' }));
    expect(await row.findByText('Gentle is set.')).toBeDefined();
    expect(row.getByText('In use')).toBeDefined();
    await userEvent.click(row.getByRole('button', { name: 'Undo Gentle' }));
    expect(page.patches().at(-1)).toEqual({
      breakEveryMs: 3_000_000,
      breakLengthMs: 240_000,
      noticeMs: 60_000,
      postponeLimit: 1,
      breakMode: 'notification',
    });
    expect(row.queryByRole('button', { name: 'Undo Gentle' })).toBeNull();
  });

  it('that main could not keep says why, and offers nothing to take back', async () => {
    const page = await openSettings({ breakEveryMs: 600_000 });
    page.answer({ ok: false, reason: 'config.json could not be written.' });
    await userEvent.click(screen.getByRole('button', { name: 'Use 50 and 5' }));
    expect(await screen.findByText('config.json could not be written.')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
  });
});

describe('all settings at once', () => {
  it('go back to their defaults, and what was there comes back', async () => {
    const page = await settingsAt('System')({ theme: 'dark', conditions: ['pregnant'] });
    await userEvent.click(screen.getByRole('button', { name: 'Reset everything' }));
    expect(page.patches()).toEqual([DEFAULT_SETTINGS]);
    await userEvent.click(await screen.findByRole('button', { name: 'Undo Reset everything' }));
    expect(page.patches()[1]).toEqual({ theme: 'dark', conditions: ['pregnant'] });
  });

  it('are exported and imported by main; a closed dialog says nothing', async () => {
    const page = await settingsAt('System')();
    await userEvent.click(screen.getByRole('button', { name: 'Export…' }));
    page.answer({ ok: false, reason: 'bad.json: no settings' });
    await userEvent.click(screen.getByRole('button', { name: 'Import…' }));
    expect(page.sent).toEqual([{ type: 'exportSettings' }, { type: 'importSettings' }]);
    expect(await screen.findByText('bad.json: no settings')).toBeDefined();
    page.answer({ ok: true });
    await userEvent.click(screen.getByRole('button', { name: 'Import…' }));
    expect(screen.queryByText('bad.json: no settings')).toBeNull();
  });
});

describe('the system', () => {
  it('starts the app at login or not, and says where the data is', async () => {
    const page = await settingsAt('System')({}, { startsAtLogin: true, dataFolder: '/data/of/kim' });
    expect(screen.getByText('/data/of/kim')).toBeDefined();
    await userEvent.click(screen.getByRole('switch', { name: 'Start at login' }));
    expect(page.sent).toEqual([{ type: 'startAtLogin', on: false }]);
  });
});
