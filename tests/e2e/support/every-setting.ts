import type { Page } from '@playwright/test';
import type { Settings } from '../../../src/shared/settings.ts';

/** How one setting is changed in the window, and what it is then. */
export interface Change<Key extends keyof Settings> {
  readonly chapter: string;
  readonly value: Settings[Key];
  readonly make: (page: Page) => Promise<void>;
}

/** One for each setting there is: who adds a setting says here how a person changes it. */
export type Changes = { readonly [Key in keyof Settings]: Change<Key> };

/** Types over what stands in a field, and Enter. */
const type = (label: string, typed: string) => async (page: Page) => {
  const field = page.getByLabel(label, { exact: true });
  await field.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
};

/** The space bar on something that is on or off, or one of several. */
const press = (role: 'switch' | 'radio' | 'checkbox', name: string) => async (page: Page) => {
  await page.getByRole(role, { name, exact: true }).focus();
  await page.keyboard.press('Space');
};

const select = (label: string, option: string) => async (page: Page) => {
  await page.getByLabel(label, { exact: true }).selectOption({ label: option });
};

async function chooseWay(page: Page): Promise<void> {
  await page.getByLabel('About Superman', { exact: true }).click();
  await press('radio', 'Lift only a little.')(page);
}

async function makeRoutine(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New routine' }).click();
  await type('Name', 'Lunch')(page);
}

async function addException(page: Page): Promise<void> {
  const form = page.getByRole('group', { name: 'New exception' });
  await form.getByLabel('Day', { exact: true }).fill('2099-01-05');
  await form.getByLabel('From', { exact: true }).fill('22:30');
  await form.getByLabel('Until', { exact: true }).fill('01:00');
  await form.getByRole('button', { name: 'Add' }).click();
}

async function turnDown(page: Page): Promise<void> {
  await page.getByLabel('Volume', { exact: true }).focus();
  await page.keyboard.press('ArrowLeft');
}

async function pressKeys(page: Page): Promise<void> {
  await page.getByLabel('Take a break', { exact: true }).focus();
  await page.keyboard.press('Control+Alt+F9');
}

/** This machine may have no voice: two are lent to the page. */
async function chooseVoice(page: Page): Promise<void> {
  await page.evaluate(() => {
    const voice = (name: string) => ({ name, voiceURI: name, lang: 'en-GB', localService: true, default: false });
    speechSynthesis.getVoices = () => ['Anna', 'Bea'].map(voice);
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  });
  await select('Voice', 'Bea')(page);
}

const WORKDAY = [{ fromMinute: 540, toMinute: 1020 }];

/** In the order in which they are made: what others depend on comes last. */
export const CHANGES: Changes = {
  breakEveryMs: { chapter: 'Breaks', value: 3_150_000, make: type('A break every', '52:30') },
  breakLengthMs: { chapter: 'Breaks', value: 360_000, make: type('A break lasts', '6 min') },
  noticeMs: { chapter: 'Breaks', value: 90_000, make: type('Notice before a break', '1 min 30 s') },
  postponeLimit: {
    chapter: 'Breaks',
    value: null,
    make: select('A break can be postponed', 'any number of times'),
  },
  skipAllowed: { chapter: 'Breaks', value: false, make: press('switch', 'A break can be skipped') },
  strictness: { chapter: 'Breaks', value: 'firm', make: press('radio', 'Firm') },
  microBreaks: { chapter: 'Breaks', value: true, make: press('switch', 'Short breaks in between') },
  microEveryMs: { chapter: 'Breaks', value: 930_000, make: type('A short break every', '15:30') },
  microLengthMs: { chapter: 'Breaks', value: 45_000, make: type('A short break lasts', '45') },
  microNoticeMs: { chapter: 'Breaks', value: 0, make: type('Notice before a short break', '0') },
  idleAfterMs: { chapter: 'Breaks', value: 120_000, make: type('Counting stops without input after', '2:00') },
  awayAfterMs: { chapter: 'Breaks', value: 450_000, make: type('An absence counts as a break after', '7:30') },
  props: { chapter: 'Exercises', value: ['floor', 'wall', 'chair', 'ball'], make: press('checkbox', 'Ball') },
  floorBreaksADay: { chapter: 'Exercises', value: 0, make: select('Breaks on the floor', 'none') },
  pace: { chapter: 'Exercises', value: 1.5, make: press('radio', 'Half as long again') },
  conditions: {
    chapter: 'Exercises',
    value: ['eye_pressure'],
    make: press('switch', 'High eye pressure, or an eye operation not long ago'),
  },
  switchedOff: { chapter: 'Exercises', value: ['supine_twist'], make: press('switch', 'Choose Supine twist') },
  ways: { chapter: 'Exercises', value: { superman: 'superman_low' }, make: chooseWay },
  routines: {
    chapter: 'Exercises',
    value: [{ id: 'routine-1', name: 'Lunch', items: [{ exerciseId: 'supine_twist', kind: 'hold', holdSeconds: 60 }] }],
    make: makeRoutine,
  },
  holdCauses: {
    chapter: 'When not to',
    value: ['microphone', 'fullScreen', 'presentation', 'doNotDisturb', 'app'],
    make: press('switch', 'Camera in use'),
  },
  holdApps: { chapter: 'When not to', value: ['zoom'], make: type('Name of a program', 'zoom') },
  hoursExceptions: {
    chapter: 'Hours',
    value: [{ day: '2099-01-05', fromMinute: 1350, toMinute: 60, kind: 'off' }],
    make: addException,
  },
  workingHours: {
    chapter: 'Hours',
    value: [WORKDAY, WORKDAY, WORKDAY, WORKDAY, WORKDAY, [], []],
    make: press('radio', 'In my hours'),
  },
  volume: { chapter: 'Sound and voice', value: 0.45, make: turnDown },
  voice: { chapter: 'Sound and voice', value: true, make: press('switch', 'Spoken lines') },
  voiceName: { chapter: 'Sound and voice', value: 'Bea', make: chooseVoice },
  officeMode: { chapter: 'Sound and voice', value: true, make: press('switch', 'Office mode') },
  sound: { chapter: 'Sound and voice', value: false, make: press('switch', 'Sounds') },
  // the window goes on in the words of these tests
  language: { chapter: 'Look', value: 'en', make: select('Language', 'English') },
  theme: { chapter: 'Look', value: 'dark', make: press('radio', 'Dark') },
  trayMinutes: { chapter: 'Look', value: true, make: press('switch', 'Minutes in the tray') },
  breakMode: { chapter: 'Look', value: 'window', make: press('radio', 'In a window') },
  display: { chapter: 'Look', value: { kind: 'primary' }, make: press('radio', 'The main display') },
  shortcuts: { chapter: 'System', value: { takeBreak: 'Control+Alt+F9' }, make: pressKeys },
};
