import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { settingsAt } from './a-settings-page.tsx';

const openSettings = settingsAt('Exercises');

const group = () => within(screen.getByRole('region', { name: 'All exercises' }));

/** The card of an exercise. */
function card(name: string) {
  const heading = group().getByRole('heading', { name, level: 3 });
  const item = heading.closest('li');
  if (item === null) throw new Error(`no card of ${name}`);
  return within(item);
}

/** Opens all about an exercise. */
async function openAbout(name: string) {
  await userEvent.click(card(name).getByLabelText(`About ${name}`));
  return card(name);
}

/** The rows of numbers as "name: value source". */
function numbersOf(about: ReturnType<typeof card>): readonly string[] {
  return about.getAllByRole('term').map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent ?? ''}`);
}

describe('all exercises in the settings', () => {
  it('are fourteen, each with a picture, what it is for, where, and whose it is', async () => {
    await openSettings();
    expect(group().getAllByRole('heading', { level: 3 })).toHaveLength(14);
    expect(group().getAllByRole('img')).toHaveLength(14);
    expect(group().getAllByText('From the article')).toHaveLength(6);
    expect(group().getAllByText('Our addition')).toHaveLength(8);
    expect(card('Legs up the wall').getByText('Low back: stretch and rest')).toBeDefined();
    expect(card('Legs up the wall').getByText('Floor and a free wall')).toBeDefined();
    expect(card('Walk away from the desk').getByText('On your feet, nothing needed')).toBeDefined();
  });

  it('are switched off and on one by one, and all on again', async () => {
    const page = await openSettings({ switchedOff: ['superman'] });
    await userEvent.click(card('Forearm plank').getByRole('switch', { name: 'Choose Forearm plank' }));
    expect(page.patches()).toEqual([{ switchedOff: ['plank', 'superman'] }]);
    expect(card('Forearm plank').getByText('Switched off: not chosen.')).toBeDefined();
    expect(await card('Forearm plank').findByText('Saved')).toBeDefined();
    await userEvent.click(card('Superman').getByRole('switch', { name: 'Choose Superman' }));
    await userEvent.click(group().getByRole('button', { name: 'Reset All exercises' }));
    expect(page.patches().slice(1)).toEqual([{ switchedOff: ['plank'] }, { switchedOff: [], ways: {} }]);
  });

  it('say why one is not chosen, whatever its switch says', async () => {
    await openSettings({ conditions: ['disc_posterior'], props: ['floor'] });
    expect(card('Seated forward fold').getByText(/^Not chosen: “A disc that bulges/)).toBeDefined();
    expect(card('Legs up the wall').getByText(/not within reach \(Free wall\)/)).toBeDefined();
    expect(card('Supine twist').queryByText(/Not chosen/)).toBeNull();
  });

  it('warn when nothing is left to choose from', async () => {
    const page = await openSettings({ props: [], switchedOff: ['add_walk'] });
    expect(screen.queryByText(/Nothing is left to choose from/)).toBeNull();
    await userEvent.click(card('Standing back bend').getByRole('switch'));
    expect(screen.getByText(/Nothing is left to choose from/).getAttribute('role')).toBe('status');
    expect(page.patches()).toHaveLength(1);
  });

  it('make what is inside only when it is opened', async () => {
    await openSettings();
    expect(group().queryByText('Numbers')).toBeNull();
    const about = await openAbout('Supine twist');
    expect(about.getByText('Numbers')).toBeDefined();
    expect(group().getAllByText('Numbers')).toHaveLength(1);
  });
});

describe('all about an exercise', () => {
  it('says of each number whose it is: the article’s dose, our time to get down', async () => {
    await openSettings();
    expect(numbersOf(await openAbout('Supine twist'))).toEqual([
      'Dose: 1 min to 3 min each side Article',
      'Sides: Right first Article',
      'Getting into position: 15 s Ours',
      'Changing sides: 10 s Ours',
      'Getting up: 10 s Ours',
    ]);
  });

  it('keeps the article’s “until” apart from the times we plan', async () => {
    await openSettings();
    expect(numbersOf(await openAbout('Lacrosse ball hips')).slice(0, 2)).toEqual([
      'Dose: until no tender spot is left Article',
      'Planned time: 45 s, 1 min, 1:30 min or 2 min each side Ours',
    ]);
  });

  it('gives sets, what is held and the public source of an addition', async () => {
    await openSettings();
    expect(numbersOf(await openAbout('Superman'))).toContain('Dose: 3 sets of 20 to 30 Article');
    const turn = await openAbout('Seated turn');
    expect(numbersOf(turn)).toContain('Dose: 1 set of 5 each side Public source');
    expect(numbersOf(turn)).toContain('Held at the top: 5 s Public source');
    expect(turn.getByText(/^HSE Ireland/)).toBeDefined();
    expect(turn.getByText('Not reviewed by a clinician.')).toBeDefined();
  });

  it('marks each caution, and repeats the article’s claims as the article’s', async () => {
    await openSettings();
    const about = await openAbout('Supine twist');
    expect(about.getByText(/Turn your head only as far/).textContent).toMatch(/Article$/);
    expect(about.getByText(/If anything spreads/).textContent).toMatch(/Ours$/);
    expect(
      about.getByText(/^The article mentions it for sciatic pain and for people who work at a desk\./),
    ).toBeDefined();
    expect((await openAbout('Superman')).getByText(/describes it without a name; the name is ours/)).toBeDefined();
  });

  it('shows what a chosen condition asks first', async () => {
    await openSettings({ conditions: ['sciatica_now'] });
    const about = await openAbout('Supine twist');
    expect(about.getByText(/come back and stop if they spread/)).toBeDefined();
    expect(about.queryByText(/ask a clinician about twisting first/)).toBeNull();
  });

  it('offers the ways to do it, and the usual one again', async () => {
    const page = await openSettings();
    const about = await openAbout('Forearm plank');
    await userEvent.click(about.getByRole('radio', { name: 'Knees down on the floor.' }));
    await userEvent.click(about.getByRole('radio', { name: 'The usual way' }));
    expect(page.patches()).toEqual([{ ways: { plank: 'plank_knees' } }, { ways: {} }]);
  });

  it('offers no way that a condition speaks against, and none where the condition says which', async () => {
    await openSettings({ conditions: ['wrist_shoulder'] });
    const plank = await openAbout('Forearm plank');
    expect(plank.queryByRole('radio', { name: /Up on your hands/ })).toBeNull();
    const superman = await openAbout('Superman');
    expect(superman.queryByRole('radio')).toBeNull();
    expect(superman.getByText(/always done like this: Arms along your sides\./)).toBeDefined();
  });

  it('moves only when asked', async () => {
    await openSettings();
    const about = await openAbout('Supine twist');
    const pictures = about.getAllByRole('img').length;
    await userEvent.click(about.getByRole('button', { name: 'Show the movement' }));
    expect(about.getAllByRole('img')).toHaveLength(pictures + 1);
    await userEvent.click(about.getByRole('button', { name: 'Stop the movement' }));
    expect(about.getAllByRole('img')).toHaveLength(pictures);
  });
});

describe('the page of all poses', () => {
  it('shows both sides of those that have sides, and leads back', async () => {
    await openSettings();
    await userEvent.click(screen.getByRole('button', { name: 'Show all poses' }));
    expect(document.activeElement?.textContent).toBe('All exercises');
    const twist = within(screen.getByRole('region', { name: 'Supine twist' }));
    expect(twist.getByText('Right side')).toBeDefined();
    expect(twist.getByText('Left side')).toBeDefined();
    const plank = within(screen.getByRole('region', { name: 'Forearm plank' }));
    expect(plank.queryByText('Left side')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Back to the settings' }));
    expect(screen.getByRole('heading', { name: 'Settings' })).toBeDefined();
  });
});
