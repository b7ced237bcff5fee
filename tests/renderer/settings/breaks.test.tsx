import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openSettings, settingsAt } from './a-settings-page.tsx';

const group = (name: string) => within(screen.getByRole('region', { name }));

describe('the settings of breaks', () => {
  it('offer three degrees of firmness, each with what it means', async () => {
    const page = await openSettings();
    const firm = screen.getByRole('radio', { name: 'Firm' });
    expect(document.getElementById(firm.getAttribute('aria-describedby') ?? '')?.textContent).toContain('30 s');
    expect(screen.getByText('Whatever is chosen, holding Esc for 3 s ends a break.')).toBeDefined();
    await userEvent.click(firm);
    await userEvent.click(screen.getByRole('radio', { name: 'Strict' }));
    expect(page.patches()).toEqual([{ strictness: 'firm' }, { strictness: 'strict' }]);
    await userEvent.click(screen.getByRole('button', { name: 'Reset How firm breaks are' }));
    expect(page.patches().at(-1)).toEqual({ strictness: 'gentle' });
  });

  it('show the amounts of short breaks once there are any', async () => {
    const page = await openSettings();
    expect(screen.queryByLabelText('A short break every')).toBeNull();
    await userEvent.click(screen.getByRole('switch', { name: 'Short breaks in between' }));
    await userEvent.type(screen.getByLabelText('A short break lasts'), '{Control>}a{/Control}45{Enter}');
    expect(page.patches()).toEqual([{ microBreaks: true }, { microLengthMs: 45_000 }]);
    expect(group('Short breaks').getByText('Default: 25 min.')).toBeDefined();
  });

  it('refuse a short break of five seconds and say the range', async () => {
    const page = await openSettings({ microBreaks: true });
    const field = screen.getByLabelText<HTMLInputElement>('A short break lasts');
    await userEvent.clear(field);
    await userEvent.type(field, '5{Enter}');
    expect(page.patches()).toEqual([]);
    expect(screen.getByText('Not saved. Enter 10 to 300 seconds, such as 45 or 0:45.')).toBeDefined();
  });

  it('say where a break appears', async () => {
    const page = await settingsAt('Look')();
    await userEvent.click(screen.getByRole('radio', { name: 'In a window' }));
    await userEvent.click(screen.getByRole('radio', { name: 'As a notification' }));
    expect(page.patches()).toEqual([{ breakMode: 'window' }, { breakMode: 'notification' }]);
  });

  it('offer the displays that are plugged in, and the chosen one when it is not', async () => {
    const display = { kind: 'named', label: 'DELL U2720Q' } as const;
    const page = await settingsAt('Look')({ display }, { displays: ['Built-in display', 'LG "27"'] });
    expect(screen.getByRole('radio', { name: 'DELL U2720Q' }).hasAttribute('checked')).toBe(true);
    expect(screen.getByText('Not plugged in at the moment.')).toBeDefined();
    await userEvent.click(screen.getByRole('radio', { name: 'LG "27"' }));
    await userEvent.click(screen.getByRole('radio', { name: 'The main display' }));
    expect(page.patches()).toEqual([
      { display: { kind: 'named', label: 'LG "27"' } },
      { display: { kind: 'primary' } },
    ]);
    expect(screen.queryByRole('radio', { name: 'DELL U2720Q' })).toBeNull();
    act(() => page.publish({ displays: ['Built-in display'] }));
    expect(screen.queryByRole('radio', { name: 'LG "27"' })).toBeNull();
  });

  it('put the minutes into the tray', async () => {
    const page = await settingsAt('Look')();
    await userEvent.click(screen.getByRole('switch', { name: 'Minutes in the tray' }));
    expect(page.patches()).toEqual([{ trayMinutes: true }]);
  });
});

describe('the settings of what holds a break back', () => {
  it('have a switch for each cause', async () => {
    const page = await settingsAt('When not to')();
    await userEvent.click(screen.getByRole('switch', { name: 'Camera in use' }));
    expect(page.patches()).toEqual([
      { holdCauses: ['microphone', 'fullScreen', 'presentation', 'doNotDisturb', 'app'] },
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Reset Camera in use' }));
    expect(page.patches().at(-1)).toEqual({
      holdCauses: ['microphone', 'camera', 'fullScreen', 'presentation', 'doNotDisturb', 'app'],
    });
    expect(screen.queryByRole('button', { name: /^Reset/ })).toBeNull();
  });

  it('add and remove programs, and say that there are none', async () => {
    const page = await settingsAt('When not to')();
    expect(screen.getByText('No program chosen yet.')).toBeDefined();
    await userEvent.type(screen.getByLabelText('Name of a program'), '  zoom {Enter}');
    await userEvent.type(screen.getByLabelText('Name of a program'), 'obs');
    await userEvent.click(screen.getByRole('button', { name: 'Add program' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove zoom' }));
    expect(page.patches()).toEqual([{ holdApps: ['zoom'] }, { holdApps: ['zoom', 'obs'] }, { holdApps: ['obs'] }]);
  });

  it('refuse a program without a name, or one that is there, at its field', async () => {
    const page = await settingsAt('When not to')({ holdApps: ['zoom'] });
    const field = screen.getByLabelText('Name of a program');
    await userEvent.click(screen.getByRole('button', { name: 'Add program' }));
    expect(screen.getByText('Not added. Enter the name of a program.').getAttribute('role')).toBe('status');
    await userEvent.type(field, 'zoom{Enter}');
    expect(screen.getByText('zoom is in the list already.')).toBeDefined();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await userEvent.type(field, '2');
    expect(screen.queryByText('zoom is in the list already.')).toBeNull();
    expect(page.patches()).toEqual([]);
  });

  it('say when the list is not looked at', async () => {
    await settingsAt('When not to')({ holdCauses: [] });
    expect(screen.getByText('Not looked for: “Chosen programs” is off.')).toBeDefined();
  });
});

describe('the settings of shortcuts', () => {
  it('set none by themselves, and say who hears them', async () => {
    await settingsAt('System')();
    const shortcuts = group('Shortcuts');
    expect(shortcuts.getAllByText('Default: none.')).toHaveLength(4);
    expect(shortcuts.getByText(/The whole desktop hears a shortcut/)).toBeDefined();
    for (const field of shortcuts.getAllByRole<HTMLInputElement>('textbox')) expect(field.value).toBe('');
  });

  it('take the keys that are pressed, show them, and clear them', async () => {
    const page = await settingsAt('System')();
    const field = screen.getByLabelText<HTMLInputElement>('Take a break');
    await userEvent.click(field);
    expect(field.placeholder).toBe('Press the keys…');
    await userEvent.keyboard('{Control>}{Alt>}b{/Alt}{/Control}');
    expect(page.patches()).toEqual([{ shortcuts: { takeBreak: 'Control+Alt+B' } }]);
    expect(field.value).toBe('Ctrl + Alt + B');
    await userEvent.click(screen.getByRole('button', { name: 'Reset Take a break' }));
    expect(page.patches().at(-1)).toEqual({ shortcuts: {} });
    expect(field.value).toBe('');
  });

  it('are cleared with Backspace, left with Tab and Esc', async () => {
    const page = await settingsAt('System')({ shortcuts: { skip: 'F9', pause: 'F8' } });
    const field = screen.getByLabelText('Skip');
    await userEvent.click(field);
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).not.toBe(field);
    await userEvent.click(field);
    await userEvent.tab();
    expect(document.activeElement).not.toBe(field);
    expect(page.patches()).toEqual([]);
    await userEvent.click(field);
    await userEvent.keyboard('{Backspace}');
    expect(page.patches()).toEqual([{ shortcuts: { pause: 'F8' } }]);
  });

  it('refuse keys that type, and keys that mean something else already', async () => {
    const page = await settingsAt('System')({ shortcuts: { skip: 'F9' } });
    const field = screen.getByLabelText('Postpone');
    await userEvent.click(field);
    await userEvent.keyboard('b');
    expect(screen.getByText('Not saved. Hold Ctrl, Alt or Super with a key.')).toBeDefined();
    await userEvent.keyboard('{F9}');
    expect(screen.getByText('Not saved. These keys are set for “Skip”.')).toBeDefined();
    await userEvent.tab();
    expect(screen.queryByText(/Not saved/)).toBeNull();
    expect(page.patches()).toEqual([]);
  });
});
