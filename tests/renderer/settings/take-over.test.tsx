import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { readStretchly } from '../../../src/shared/takeover/stretchly.ts';
import { SettingsView } from '../../../src/renderer/settings/settings-view.tsx';
import fixture from '../../fixtures/other-timers/stretchly.json';
import { aSnapshot } from '../../main/tray/snapshots.ts';
import { aPage } from '../a-page.ts';
import { settingsAt, show } from './a-settings-page.tsx';
import { render } from '@testing-library/react';

const openSystem = settingsAt('System');

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the first run, from the settings', () => {
  it('can be seen again', async () => {
    const page = await openSystem();
    await press('Show the welcome again');
    expect(page.sent).toEqual([{ type: 'openWelcome' }]);
  });
});

describe('another break timer, from the settings', () => {
  it('is said not to be there, calmly', async () => {
    await openSystem();
    const row = await screen.findByRole('group', { name: 'Take over from another break timer' });
    expect(within(row).getByText('No settings of Stretchly or BreakTimer on this machine.')).toBeDefined();
    expect(within(row).queryByRole('button')).toBeNull();
  });

  it('is taken over and given back, and what would be taken is said before', async () => {
    const timer = readStretchly(fixture) ?? expect.fail('nothing was read');
    const page = aPage(
      aSnapshot(),
      () => [],
      () => [timer],
    );
    render(<SettingsView />);
    await screen.findByRole('heading', { name: 'Settings' });
    await show('System');
    const row = within(await screen.findByRole('group', { name: 'Take over from Stretchly' }));
    expect(row.getByText('A break every: 45 min')).toBeDefined();
    await press('Take over the settings of Stretchly');
    expect(await row.findByText('Taken over from Stretchly. Nothing was changed there.')).toBeDefined();
    expect(page.sent).toEqual([{ type: 'changeSettings', patch: timer.patch }]);
    await press('Undo Take over from Stretchly');
    expect(page.sent.at(-1)).toMatchObject({
      type: 'changeSettings',
      patch: { breakEveryMs: 3_000_000, holdApps: [] },
    });
  });
});
