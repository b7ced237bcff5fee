import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PHASES } from '../../main/tray/snapshots.ts';
import { aSettings } from '../../builders.ts';
import { openWelcome, press, title } from './a-welcome.tsx';

const TITLES = [
  'Where do you take a break?',
  'What is within reach?',
  'Anything to leave out?',
  'Before you begin',
  'It works now',
];

describe('the welcome', () => {
  it('is one question after the other, counted, and then it works', async () => {
    await openWelcome();
    for (const [index, expected] of TITLES.entries()) {
      expect(title()).toBe(expected);
      expect(document.activeElement?.textContent).toBe(expected);
      const progress = screen.queryByText(`Step ${index + 1} of 4`);
      expect(progress === null).toBe(index === 4);
      if (index < 4) await press('Next');
    }
    expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
  });

  it('goes back without losing an answer', async () => {
    await openWelcome();
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: /^On the chair/ }));
    await press('Next');
    await press('Back');
    expect(title()).toBe(TITLES[0]);
    expect(screen.getByRole('radio', { name: /^On the chair/ })).toHaveProperty('checked', true);
  });

  it('goes on with Enter, from the heading and from an answer, and not twice from a button', async () => {
    await openWelcome();
    await userEvent.keyboard('{Enter}');
    expect(title()).toBe(TITLES[1]);
    screen.getByRole('checkbox', { name: /^A ball/ }).focus();
    await userEvent.keyboard(' {Enter}');
    expect(title()).toBe(TITLES[2]);
    screen.getByRole('button', { name: 'Next' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(title()).toBe(TITLES[3]);
  });

  it('loses nothing to Escape', async () => {
    const page = await openWelcome();
    await press('Next');
    await userEvent.keyboard('{Escape}');
    expect(title()).toBe(TITLES[1]);
    expect(page.sent).toEqual([]);
  });

  it('takes each answer at once', async () => {
    const page = await openWelcome();
    await userEvent.click(screen.getByRole('radio', { name: /^On the chair/ }));
    await userEvent.click(screen.getByRole('radio', { name: /^On the floor/ }));
    await press('Next');
    await userEvent.click(screen.getByRole('checkbox', { name: /^A ball/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: /^A free wall/ }));
    await press('Next');
    await userEvent.click(screen.getByRole('checkbox', { name: 'A sore wrist or shoulder' }));
    expect(page.sent).toEqual([
      { type: 'changeSettings', patch: { props: ['wall', 'chair'] } },
      { type: 'changeSettings', patch: { props: ['floor', 'wall', 'chair'] } },
      { type: 'changeSettings', patch: { props: ['floor', 'wall', 'ball', 'chair'] } },
      { type: 'changeSettings', patch: { props: ['floor', 'ball', 'chair'] } },
      { type: 'changeSettings', patch: { conditions: ['wrist_shoulder'] } },
    ]);
  });

  it('says in place why an answer was not taken', async () => {
    const page = await openWelcome();
    page.answer({ ok: false, reason: 'Not written: the disk is full.' });
    await userEvent.click(screen.getByRole('radio', { name: /^On the chair/ }));
    expect((await screen.findByText('Not written: the disk is full.')).getAttribute('role')).toBe('status');
  });

  it('asks for a wall and a ball only where somebody lies down', async () => {
    await openWelcome({ settings: aSettings({ props: ['chair'] }) });
    await press('Next');
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    expect(screen.getByRole('checkbox', { name: /^A chair/ })).toBeDefined();
  });

  it('says what an answer leaves out, and how many exercises fit', async () => {
    await openWelcome();
    await press('Next');
    await press('Next');
    expect(screen.getByText('Exercises that fit: 13.')).toBeDefined();
    await userEvent.click(screen.getByRole('checkbox', { name: /^A disc that bulges/ }));
    expect(screen.getByText('Left out: Seated forward fold. Exercises that fit: 12.')).toBeDefined();
  });

  it('tells the safety notes, in the words of About', async () => {
    await openWelcome();
    for (let step = 0; step < 3; step += 1) await press('Next');
    const notes = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(notes.map((note) => note.textContent.slice(0, 24))).toEqual([
      'The routine is for day-t',
      'With a posterior bulging',
      'Stop if pain is sharp, s',
      'Not reviewed by a clinic',
    ]);
  });
});

describe('the end of the welcome', () => {
  async function openEnd(...how: Parameters<typeof openWelcome>) {
    const page = await openWelcome(...how);
    for (let step = 0; step < 4; step += 1) await press('Next');
    return page;
  }

  it('says when the next break comes', async () => {
    await openEnd();
    expect(screen.getByText(/^The next break comes at /)).toBeDefined();
  });

  it.each([
    ['nothing is counted', { phase: PHASES.away, nextBreakAt: null }],
    ['a short break comes first', { nextSize: 'micro' }],
  ] as const)('says how long it takes when %s', async (_when, part) => {
    await openEnd(part);
    expect(screen.getByText('A break comes after 50 min at the desk.')).toBeDefined();
  });

  it('shows a break of 20 seconds, and says why where it cannot', async () => {
    const page = await openEnd();
    await press('See a break (20 seconds)');
    expect(page.sent).toEqual([{ type: 'previewBreak' }]);
    page.answer({ ok: false, reason: 'Not now.' });
    await press('See a break (20 seconds)');
    expect(await screen.findByText('Not now.')).toBeDefined();
  });

  it('opens the settings, and closes', async () => {
    const page = await openEnd();
    const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
    await press('Settings');
    expect(page.sent).toEqual([{ type: 'openSettings' }]);
    await press('Done');
    expect(close).toHaveBeenCalledOnce();
  });
});
