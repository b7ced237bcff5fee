import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { settingsAt } from './a-settings-page.tsx';

const openSettings = settingsAt('Exercises');

const leaveOut = () => within(screen.getByRole('region', { name: 'Leave out' }));

/** What stands under a switch. */
function hintOf(name: string): string {
  const control = leaveOut().getByRole('switch', { name });
  return document.getElementById(control.getAttribute('aria-describedby')?.split(' ')[0] ?? '')?.textContent ?? '';
}

describe('what to leave out', () => {
  it('asks for nothing and says where it stays', async () => {
    await openSettings();
    expect(leaveOut().getByText(/^Nothing here is required, and it stays on this machine\./)).toBeDefined();
    expect(leaveOut().getAllByRole('switch')).toHaveLength(8);
  });

  it('says for each condition what it changes, as the catalogue has it', async () => {
    await openSettings();
    expect(hintOf('High eye pressure, or an eye operation not long ago')).toBe('Leaves out: legs up the wall.');
    expect(hintOf('Getting down to the floor does not work for me')).toMatch(/^Leaves out everything on the floor\./);
    expect(hintOf('Pain or tingling down a leg these days')).toMatch(/^Leaves nothing out\./);
    expect(hintOf('A sore wrist or shoulder')).toContain('Superman is done like this: Arms along your sides.');
    expect(hintOf('A disc that bulges or has herniated toward the back')).toContain(
      'In its place: legs up the wall. The article’s word.',
    );
  });

  it('keeps several in one order, and shows what to ask first', async () => {
    const page = await openSettings({ conditions: ['pregnant'] });
    await userEvent.click(leaveOut().getByRole('switch', { name: 'High blood pressure, or something with the heart' }));
    expect(page.patches()).toEqual([{ conditions: ['bp_heart', 'pregnant'] }]);
    expect(leaveOut().getByText(/breathe all the time, and do not strain/)).toBeDefined();
    await userEvent.click(leaveOut().getByRole('button', { name: 'Reset Pregnant' }));
    expect(page.patches().at(-1)).toEqual({ conditions: ['bp_heart'] });
  });
});

describe('what is at hand', () => {
  it('says what a chair has to be like, and what is left without a floor', async () => {
    await openSettings();
    const group = within(screen.getByRole('group', { name: 'Within reach' }));
    expect(group.getByText(/The chair must not roll: without wheels, or with them locked/)).toBeDefined();
    await userEvent.click(group.getByLabelText('Floor'));
    expect(group.getByText(/only standing exercises and those on a chair are chosen/)).toBeDefined();
    await userEvent.click(group.getByLabelText('Chair that stands still'));
    expect(group.queryByText(/must not roll/)).toBeNull();
  });

  it('limits the breaks on the floor, or does not', async () => {
    const page = await openSettings({ floorBreaksADay: 17 });
    const select = screen.getByLabelText<HTMLSelectElement>('Breaks on the floor');
    expect(select.selectedOptions[0]?.textContent).toBe('17 a day');
    await userEvent.selectOptions(select, 'all of them');
    await userEvent.selectOptions(select, 'none');
    expect(page.patches()).toEqual([{ floorBreaksADay: null }, { floorBreaksADay: 0 }]);
  });

  it('sets the pace', async () => {
    const page = await openSettings();
    await userEvent.click(screen.getByRole('radio', { name: 'Half as long again' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Twice as long' }));
    expect(page.patches()).toEqual([{ pace: 1.5 }, { pace: 2 }]);
  });
});
