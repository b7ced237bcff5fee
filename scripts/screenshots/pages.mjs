// What there is to be looked at. A scene is one start of the app in a data folder of its own; a page of it is one line:
// the window, a name for the picture, and how to get there. `again` is done before each picture of it, for what passes.
import { goToStep, openHome, popUp, showInstead } from './steps.mjs';

const CHAPTERS = ['breaks', 'exercises', 'holds', 'hours', 'sound', 'look', 'system'];
const STATISTICS = ['today', 'week', 'calendar', 'sitting', 'breaks'];

/** The person of the pictures. Nobody touches the keyboard meanwhile, so idle time counts as work for long. */
const PERSON = {
  ...{ idleAfterSeconds: 180, awayAfterSeconds: 900, noticeSeconds: 120, props: ['floor', 'wall', 'chair'] },
  workingHours: [1, 1, 1, 1, 1, 0, 0].map((works) => (works ? [{ fromMinute: 540, toMinute: 1050 }] : [])),
  holdApps: ['obs', 'zoom'],
  routines: [
    {
      ...{ id: 'evening', name: 'After the long run' },
      items: [
        { exerciseId: 'supine_twist', kind: 'hold', holdSeconds: 90 },
        { exerciseId: 'legs_up_wall', kind: 'hold', holdSeconds: 300 },
      ],
    },
  ],
};

const USUAL = { config: PERSON, history: true, sittingMinutes: 19 };
const NEW = { config: {}, history: false, sittingMinutes: null };
/** As its author's file has it: https://github.com/hovancik/stretchly, app/utils/defaultSettings.js */
const STRETCHLY = {
  breakInterval: 2,
  breakDuration: 300000,
  microbreakInterval: 1200000,
  microbreak: true,
  silentNotifications: true,
};

const settings = (name, ...clicks) => ({ window: 'settings', name, show: settingsShower(clicks) });
const statistics = (name, tab) => ({ window: 'statistics', name, show: statisticsShower(tab) });

export const SCENES = [
  {
    ...NEW,
    name: 'first run',
    pages: [
      { window: 'welcome', name: 'place', show: openWelcome },
      ...['hand', 'leave-out', 'safety', 'done'].map(next),
    ],
  },
  {
    ...NEW,
    name: 'first run beside another timer',
    stretchly: STRETCHLY,
    pages: [{ window: 'welcome', name: 'offer', show: openWelcome }],
  },
  {
    ...NEW,
    name: 'first day',
    pages: [
      { window: 'home', name: 'first-day', show: openHome },
      statistics('today-empty', 'today'),
      statistics('breaks-empty', 'breaks'),
    ],
  },
  {
    ...USUAL,
    name: 'a usual day',
    pages: [
      { window: 'home', name: 'working', show: openHome },
      { window: 'home', name: 'next-break', show: openHome, again: popUp('[data-menu="next"][popover]') },
      ...CHAPTERS.map((chapter) => settings(chapter, `#tab-${chapter}`)),
      settings('exercise', '#tab-exercises', 'li details > summary'),
      ...STATISTICS.map((tab) => statistics(tab, tab)),
    ],
  },
  {
    ...USUAL,
    name: 'paused',
    pages: [{ window: 'home', name: 'paused', show: (app) => openHome(app, { type: 'pauseBreaks', minutes: 60 }) }],
  },
  {
    ...USUAL,
    name: 'outside the hours',
    config: { ...PERSON, workingHours: [[], [], [], [], [], [], []] },
    pages: [{ window: 'home', name: 'off-hours', show: openHome }],
  },
  {
    ...USUAL,
    name: 'a break is coming',
    sittingMinutes: 49.95,
    pages: [
      { window: 'notice', name: 'coming', show: (app) => app.page('notice', 20_000) },
      { window: 'home', name: 'coming', show: openHome },
    ],
  },
  {
    ...USUAL,
    name: 'held back',
    config: { ...PERSON, holdCauses: ['app'], holdApps: ['zoom'] },
    program: 'zoom',
    sittingMinutes: 49.95,
    pages: [
      { window: 'home', name: 'held', show: (app) => openHome(app, null, 'held') },
      { window: 'notice', name: 'held', show: (app) => showInstead(app, 'home', 'notice', '') },
    ],
  },
  {
    ...USUAL,
    name: 'a guided break',
    pages: [
      { window: 'break', name: 'preview', show: (app) => takeRoutine(app, 'strong-and-calm') },
      ...['ready', 'reps', 'rest', 'hold', 'switch', 'exit'].map(guided),
      { window: 'break', name: 'paused', show: goToStep('hold', 'previousStep'), again: pauseOnce() },
      { window: 'break', name: 'result', show: finish },
      { window: 'break', name: 'hurt', show: (app) => rate(app, 'hurt') },
      { window: 'home', name: 'on-break', show: openHome },
      { window: 'break', name: 'cover', show: (app) => showInstead(app, 'break', 'break', '?role=cover') },
    ],
  },
  {
    ...USUAL,
    name: 'a short break',
    config: { ...PERSON, microBreaks: true, microEverySeconds: 1500, microNoticeSeconds: 60, microLengthSeconds: 120 },
    sittingMinutes: 24.95,
    pages: [
      { window: 'notice', name: 'short', show: (app) => app.page('notice', 20_000) },
      { window: 'break', name: 'short', show: (app) => begin(app) },
    ],
  },
];

async function openWelcome(app) {
  await app.send(await openHome(app), { type: 'openWelcome' });
  return app.page('welcome', 20_000);
}

/** The next step of the welcome. */
function next(name) {
  const show = async (app) => {
    const page = await app.page('welcome', 5000);
    await page.locator('footer button').last().click();
    return page;
  };
  return { window: 'welcome', name, show };
}

function settingsShower(clicks) {
  return async (app) => {
    await app.send(await openHome(app), { type: 'openSettings' });
    const page = await app.page('settings', 20_000);
    for (const selector of clicks) await page.locator(selector).first().click();
    return page;
  };
}

function statisticsShower(tab) {
  return async (app) => {
    await app.send(await openHome(app), { type: 'openStatistics' });
    const page = await app.page('statistics', 20_000);
    await page.locator(`#tab-${tab}`).click();
    return page;
  };
}

async function takeRoutine(app, routine) {
  await app.send(await openHome(app), { type: 'takeRoutine', routine });
  return app.page('break', 20_000);
}

function guided(kind) {
  return {
    window: 'break',
    name: kind,
    show: goToStep(kind),
    again: (app, page) => app.send(page, { type: 'repeatStep' }),
  };
}

function pauseOnce() {
  return async (app, page) => {
    const { phase } = await app.snapshot(page);
    if (!phase.stage.session.paused) await app.send(page, { type: 'togglePause' });
  };
}

async function finish(app) {
  const page = await app.page('break', 5000);
  await app.send(page, { type: 'togglePause' });
  await app.send(page, { type: 'finishBreak' });
  await app.until(page, 'the result', 5000, ({ phase }) => phase.stage?.name === 'result');
  return page;
}

async function rate(app, feeling) {
  const page = await app.page('break', 5000);
  await app.send(page, { type: 'rateBreak', feeling });
  return page;
}

async function begin(app) {
  await app.send(await openHome(app), { type: 'startBreak' });
  return app.page('break', 20_000);
}
