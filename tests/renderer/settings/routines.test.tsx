import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { OwnRoutine } from '../../../src/shared/own-routine.ts';
import { settingsAt } from './a-settings-page.tsx';

const openSettings = settingsAt('Exercises');

const EVENING: OwnRoutine = {
  id: 'routine-1',
  name: 'Evening',
  items: [
    { exerciseId: 'superman', kind: 'reps', sets: 1, reps: 20 },
    { exerciseId: 'supine_twist', kind: 'hold', holdSeconds: 60 },
    { exerciseId: 'legs_up_wall', kind: 'hold', holdSeconds: 120 },
  ],
};
const SHORT: OwnRoutine = { id: 'routine-2', name: 'Short', items: EVENING.items.slice(0, 1) };

const group = () => within(screen.getByRole('region', { name: 'Routines' }));
const press = (name: string) => userEvent.click(group().getByRole('button', { name }));
const ownNames = () =>
  group()
    .getAllByRole('heading', { level: 4 })
    .map((heading) => heading.textContent)
    .slice(0, -4);

async function enter(label: string, text: string) {
  const field = group().getByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text);
  return field;
}

async function openRoutines(routines: readonly OwnRoutine[] = []) {
  const page = await openSettings({ routines });
  const saved = () => page.patches().at(-1)?.routines ?? [];
  return { ...page, saved };
}

describe('routines in the settings', () => {
  it('say what will be here while there is none, and offer the ready-made ones', async () => {
    await openRoutines();
    expect(group().getByText(/^None yet\. A routine you make shows up here/)).toBeDefined();
    expect(group().getByText('9:05 with getting down and up, 2 exercises')).toBeDefined();
    await press('Show Twist and wall');
    expect(group().getByRole('list', { name: 'Steps of Twist and wall' })).toBeDefined();
    expect(group().queryByRole('button', { name: 'Delete Twist and wall' })).toBeNull();
  });

  it('begin with one exercise at its smallest dose, ready to be named', async () => {
    const page = await openRoutines();
    await press('New routine');
    expect(page.saved()).toEqual([
      { id: 'routine-1', name: 'New routine', items: [{ exerciseId: 'supine_twist', kind: 'hold', holdSeconds: 60 }] },
    ]);
    expect(document.activeElement).toBe(group().getByLabelText('Name'));
    await userEvent.keyboard('Morning{Enter}');
    expect(page.saved()[0]?.name).toBe('Morning');
    expect(await group().findByText('Saved')).toBeDefined();
  });

  it('are copied, their own and the ready-made, under a name of their own', async () => {
    const page = await openRoutines([EVENING]);
    await press('Duplicate Evening');
    await press('Duplicate Twist and wall');
    expect(page.saved().map(({ id, name }) => [id, name])).toEqual([
      ['routine-1', 'Evening'],
      ['routine-2', 'Evening (2)'],
      ['routine-3', 'Twist and wall'],
    ]);
    expect(page.saved()[1]?.items).toEqual(EVENING.items);
  });

  it('come back in their place after they were deleted', async () => {
    const page = await openRoutines([EVENING, SHORT]);
    await press('Delete Evening');
    expect(page.saved()).toEqual([SHORT]);
    expect(document.activeElement?.textContent).toBe('Undo');
    expect(group().getByText('“Evening” is deleted.')).toBeDefined();
    await press('Undo: bring Evening back');
    expect(page.saved()).toEqual([EVENING, SHORT]);
    expect(document.activeElement).toBe(group().getByRole('button', { name: 'Edit Evening' }));
    expect(group().queryByText(/is deleted/)).toBeNull();
  });

  it('come back under another id when theirs was given away meanwhile', async () => {
    const page = await openRoutines([EVENING]);
    await press('Delete Evening');
    await press('New routine');
    await press('Undo: bring Evening back');
    expect(page.saved().map(({ id, name }) => [id, name])).toEqual([
      ['routine-2', 'Evening'],
      ['routine-1', 'New routine'],
    ]);
  });

  it('are started, shared and read by main, and what it answers is said in place', async () => {
    const page = await openRoutines([EVENING]);
    page.answer({ ok: true, note: 'Written: Evening.trailbreak.json' });
    await press('Share Evening…');
    const line = await group().findByText('Written: Evening.trailbreak.json');
    expect(line.getAttribute('role')).toBe('status');
    expect(line.closest('li')?.textContent).toContain('Evening');
    page.answer({ ok: false, reason: 'routine.json: items.2.seconds: expected something else' });
    await press('Read from a file…');
    expect(await group().findByText(/^routine\.json: items\.2\.seconds/)).toBeDefined();
    page.answer({ ok: true });
    await press('Start Evening now');
    expect(page.sent.map(({ type }) => type)).toEqual(['shareRoutine', 'readRoutine', 'takeRoutine']);
    expect(page.sent.at(-1)).toEqual({ type: 'takeRoutine', routine: 'routine-1' });
    expect(group().queryByText(/^routine\.json/)).toBeNull();
  });

  it('are thirty at most', async () => {
    await openRoutines(
      Array.from({ length: 30 }, (_, index) => ({ ...SHORT, id: `routine-${index}`, name: `${index}` })),
    );
    expect(group().getByText('30 routines are the most. Delete one to make another.')).toBeDefined();
    for (const name of ['New routine', 'Read from a file…', 'Duplicate 7']) {
      expect(group().getByRole<HTMLButtonElement>('button', { name }).disabled, name).toBe(true);
    }
    expect(ownNames()).toHaveLength(30);
  });
});

describe('the editor of a routine', () => {
  it('refuses an empty name and one that another has, at the field', async () => {
    const page = await openRoutines([EVENING, SHORT]);
    await press('Edit Evening');
    const field = await enter('Name', '  {Enter}');
    expect(group().getByText('Not saved. Give it a name.')).toBeDefined();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await enter('Name', 'Short{Enter}');
    expect(group().getByText('Not saved. Another routine has this name.')).toBeDefined();
    await userEvent.type(field, '{Escape}');
    expect(group().queryByText(/Not saved/)).toBeNull();
    expect(page.sent).toEqual([]);
  });

  it('takes a dose within the limits, shows the range it comes from, and counts anew', async () => {
    const page = await openRoutines([EVENING]);
    await press('Edit Evening');
    expect(group().getByText('The article: 1 min to 3 min each side')).toBeDefined();
    expect(group().getByText('6:40 with getting down and up, 3 exercises')).toBeDefined();
    await enter('Seconds of Supine twist', '90{Enter}');
    expect(page.saved()[0]?.items[1]).toEqual({ exerciseId: 'supine_twist', kind: 'hold', holdSeconds: 90 });
    expect(group().getByText('7:40 with getting down and up, 3 exercises')).toBeDefined();
    await enter('Sets of Superman', '2{Enter}');
    await enter('Repetitions of Superman', '25{Enter}');
    expect(page.saved()[0]?.items[0]).toEqual({ exerciseId: 'superman', kind: 'reps', sets: 2, reps: 25 });
  });

  it('refuses a dose outside the limits, at the field', async () => {
    const page = await openRoutines([EVENING]);
    await press('Edit Evening');
    const field = await enter('Seconds of Supine twist', '4{Enter}');
    expect(group().getByText('Not saved. Enter a whole number from 5 to 1200.')).toBeDefined();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await enter('Seconds of Supine twist', 'ten{Enter}');
    expect(page.sent).toEqual([]);
    await enter('Seconds of Supine twist', '65{Enter}');
    expect(group().queryByText(/Not saved/)).toBeNull();
    await userEvent.type(field, '{ArrowUp}{ArrowUp}{ArrowDown}{Enter}');
    expect(page.saved()[0]?.items[1]).toMatchObject({ holdSeconds: 70 });
  });

  it('moves an exercise, and the keyboard goes with it', async () => {
    const page = await openRoutines([EVENING]);
    await press('Edit Evening');
    const order = () => page.saved()[0]?.items.map(({ exerciseId }) => exerciseId);
    group().getByRole('button', { name: 'Move Superman down' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(order()).toEqual(['supine_twist', 'superman', 'legs_up_wall']);
    expect(document.activeElement).toBe(group().getByRole('button', { name: 'Move Superman down' }));
    await userEvent.keyboard('{Enter}');
    expect(order()).toEqual(['supine_twist', 'legs_up_wall', 'superman']);
    // at the end its own button is off, and the way back has the keyboard
    expect(document.activeElement).toBe(group().getByRole('button', { name: 'Move Superman up' }));
    expect(group().getByText('Superman is now number 3 of 3.').getAttribute('role')).toBe('status');
  });

  it('adds and removes exercises, and keeps at least one', async () => {
    const page = await openRoutines([SHORT]);
    await press('Edit Short');
    expect(group().getByRole<HTMLButtonElement>('button', { name: 'Remove Superman' }).disabled).toBe(true);
    await userEvent.selectOptions(group().getByLabelText('Exercise to add'), 'Seated turn');
    await press('Add exercise');
    expect(page.saved()[0]?.items[1]).toEqual({ exerciseId: 'add_trunk_turn', kind: 'reps', sets: 1, reps: 5 });
    await press('Remove Superman');
    expect(page.saved()[0]?.items.map(({ exerciseId }) => exerciseId)).toEqual(['add_trunk_turn']);
    expect(document.activeElement).toBe(group().getByLabelText('Name'));
  });

  it('chooses the way of an exercise, and the usual one again', async () => {
    const page = await openRoutines([EVENING]);
    await press('Edit Evening');
    const select = group().getByLabelText('Way of Superman');
    await userEvent.selectOptions(select, 'Lift only a little.');
    expect(page.saved()[0]?.items[0]).toMatchObject({ variation: 'superman_low' });
    await userEvent.selectOptions(select, 'The usual way');
    expect(page.saved()[0]?.items[0]).toEqual(EVENING.items[0]);
  });

  it('says what the other settings say about an exercise', async () => {
    await openSettings({
      routines: [EVENING],
      conditions: ['eye_pressure', 'disc_posterior'],
      switchedOff: ['superman'],
    });
    await press('Edit Evening');
    expect(group().getByText(/“High eye pressure.*leaves this one out/)).toBeDefined();
    expect(group().getByText('You switched this one off.')).toBeDefined();
    expect(group().getByText('With your disc: ask a clinician about twisting first.')).toBeDefined();
  });

  it('counts at the pace that is set: holds stay what they are', async () => {
    await openSettings({ routines: [{ ...EVENING, items: EVENING.items.slice(1, 2) }], pace: 2 });
    // twice 15 s to get down, 10 s to change sides and 10 s to get up, and the same two minutes
    expect(group().getByText('3:10 with getting down and up, 1 exercise')).toBeDefined();
  });

  it('shows in the preview every step with its time, up to the end', async () => {
    await openRoutines([{ ...EVENING, items: EVENING.items.slice(1, 2) }]);
    await press('Edit Evening');
    await userEvent.click(group().getByLabelText('Preview of Evening'));
    const steps = within(group().getByRole('list', { name: 'Steps of Evening' })).getAllByRole('listitem');
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      '0:00Get ready: Supine twist',
      '0:15Hold, right side',
      '1:15Change to the left side',
      '1:25Hold, left side',
      '2:25Get up',
      '2:35Done',
    ]);
  });
});
