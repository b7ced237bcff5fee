import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/renderer/components/weekdays.ts';
import { minuteText } from '../../../src/renderer/components/clock-text.ts';
import { OFFICE_WEEK, withDay } from '../../../src/renderer/settings/hours/week.ts';
import { HOUR } from '../../builders.ts';
import { settingsAt } from './a-settings-page.tsx';
import { ENGLISH } from '../../../src/cli/english.ts';
import { createText } from '../../../src/shared/text.ts';

const text = createText(ENGLISH);

const openSettings = settingsAt('Hours');

const day = (name: string) => within(screen.getByRole('group', { name }));
const range = (fromMinute: number, toMinute: number) => ({ fromMinute, toMinute });

/** As a person leaves a time field. */
function setTime(label: string, value: string) {
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
}

describe('the working hours', () => {
  it('are always at first; an office week is a beginning', async () => {
    const page = await openSettings();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Always' }).checked).toBe(true);
    await userEvent.click(screen.getByRole('radio', { name: 'In my hours' }));
    expect(page.patches()).toEqual([{ workingHours: OFFICE_WEEK }]);
    expect(day('Saturday').getByText('No breaks')).toBeDefined();
    await userEvent.click(screen.getByRole('radio', { name: 'Always' }));
    expect(page.patches().at(-1)).toEqual({ workingHours: null });
  });

  it('take a time when the field is left, not while it is typed', async () => {
    const page = await openSettings({ workingHours: OFFICE_WEEK });
    fireEvent.change(screen.getByLabelText('Tuesday, from'), { target: { value: '01:00' } });
    expect(page.patches()).toEqual([]);
    setTime('Tuesday, from', '10:30');
    expect(page.patches()).toEqual([{ workingHours: withDay(OFFICE_WEEK, 1, [range(630, 1020)]) }]);
  });

  it('take it too when the window closes, drop it on Esc, and refuse an empty one', async () => {
    const page = await openSettings({ workingHours: OFFICE_WEEK });
    const field = screen.getByLabelText<HTMLInputElement>('Friday, until');
    fireEvent.change(field, { target: { value: '12:00' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    fireEvent.blur(field);
    expect(page.patches()).toEqual([]);
    setTime('Friday, until', '');
    expect(screen.getByText('Not saved. Enter a time of day.')).toBeDefined();
    expect(field.value).toBe('17:00');
    fireEvent.change(field, { target: { value: '15:00' } });
    fireEvent(window, new Event('pagehide'));
    expect(page.patches()).toEqual([{ workingHours: withDay(OFFICE_WEEK, 4, [range(540, 900)]) }]);
  });

  it('have several ranges on a day', async () => {
    const page = await openSettings({ workingHours: withDay(OFFICE_WEEK, 0, [range(540, 720)]) });
    await userEvent.click(screen.getByRole('button', { name: 'Add hours on Monday' }));
    const added = withDay(OFFICE_WEEK, 0, [range(540, 720), range(780, 1020)]);
    expect(page.patches()).toEqual([{ workingHours: added }]);
    const name = `Remove Monday, ${minuteText(540, text)} to ${minuteText(720, text)}`;
    await userEvent.click(screen.getByRole('button', { name }));
    expect(page.patches().at(-1)).toEqual({ workingHours: withDay(OFFICE_WEEK, 0, [range(780, 1020)]) });
  });

  it('say in words what goes over midnight', async () => {
    const late = [range(1320, 120), range(540, 1440), range(0, 0)];
    await openSettings({ workingHours: withDay(OFFICE_WEEK, 6, late) });
    const sunday = day('Sunday');
    expect(sunday.getByText(`Over midnight, until ${minuteText(120, text)} on Monday`)).toBeDefined();
    expect(sunday.getByText('Until midnight')).toBeDefined();
    expect(sunday.getByText('The whole day')).toBeDefined();
  });

  it('copy Monday to the other weekdays', async () => {
    const page = await openSettings({ workingHours: withDay(OFFICE_WEEK, 0, [range(480, 960)]) });
    await userEvent.click(screen.getByRole('button', { name: 'Copy Monday to Tuesday – Friday' }));
    const [week] = page.patches();
    expect(week?.workingHours?.slice(1, 5)).toEqual(Array.from({ length: 4 }, () => [range(480, 960)]));
  });

  it('say what no hours at all mean', async () => {
    await openSettings({ workingHours: OFFICE_WEEK.map(() => []) });
    expect(screen.getByText('Without any hours no break comes by itself.')).toBeDefined();
  });
});

describe('exceptions of the hours', () => {
  const now = Date.now();
  const today = dayOf(now);
  const later = dayOf(now + 72 * HOUR);
  const gone = dayOf(now - 72 * HOUR);

  it('are added for today and removed again', async () => {
    const page = await openSettings();
    expect(screen.getByText('No exceptions.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    const added = { day: today, fromMinute: 840, toMinute: 900, kind: 'off' };
    expect(page.patches()).toEqual([{ hoursExceptions: [added] }]);
    const words = `Today, ${minuteText(840, text)} to ${minuteText(900, text)}: no breaks`;
    await userEvent.click(screen.getByRole('button', { name: `Remove ${words}` }));
    expect(page.patches().at(-1)).toEqual({ hoursExceptions: [] });
  });

  it('can be breaks outside the hours, on a later day', async () => {
    const page = await openSettings({ workingHours: OFFICE_WEEK });
    const form = within(screen.getByRole('group', { name: 'New exception' }));
    fireEvent.change(form.getByLabelText('Day'), { target: { value: later } });
    fireEvent.change(form.getByLabelText('From'), { target: { value: '19:00' } });
    fireEvent.change(form.getByLabelText('Until'), { target: { value: '21:30' } });
    await userEvent.selectOptions(form.getByLabelText('What happens then'), 'breaks');
    await userEvent.click(form.getByRole('button', { name: 'Add' }));
    expect(page.patches()).toEqual([
      { hoursExceptions: [{ day: later, fromMinute: 1140, toMinute: 1290, kind: 'on' }] },
    ]);
  });

  it('only take breaks away where breaks always come', async () => {
    await openSettings();
    expect(screen.queryByLabelText('What happens then')).toBeNull();
  });

  it('of days gone by are not shown, and dropped with the next change', async () => {
    const old = { day: gone, fromMinute: 0, toMinute: 60, kind: 'off' } as const;
    const page = await openSettings({ hoursExceptions: [old] });
    expect(screen.getByText('No exceptions.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(page.patches()[0]?.hoursExceptions).toHaveLength(1);
  });

  it('need a day that is not over and both times', async () => {
    const page = await openSettings();
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: gone } });
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(screen.getByText('Not added. Choose today or a later day.')).toBeDefined();
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: today } });
    fireEvent.change(screen.getByLabelText('Until'), { target: { value: '' } });
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(screen.getByText('Not added. Enter both times of day.')).toBeDefined();
    expect(page.patches()).toEqual([]);
  });
});
