// The running app as the demo drives it: through its pages, and nothing that only a test would have.
import { _electron as electron } from '@playwright/test';
import { PROJECT } from '../places.mjs';
import { Remedy } from '../report.mjs';

const LOOK_MS = 100;

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {{ who?: string, args?: readonly string[], colorScheme?: null }} how who drives it, for what goes wrong; more
 *   words on its command line; null for the colours the app itself asks for
 */
export async function launchApp(env, { who = 'the demo', args = [], ...how } = {}) {
  let ended = null;
  const waitFor = createWait(who, () => ended);
  const launch = { args: [PROJECT, ...args], cwd: PROJECT, env, timeout: 60_000, ...how };
  const app = await electron.launch(launch).catch((error) => {
    throw new Remedy(`${who} could not start the app: ${error.message.split('\n')[0]}; try "npm start" to see why`);
  });
  const child = app.process();
  child.once('exit', (code) => {
    ended = `the app ended by itself (${code ?? 'killed'})`;
  });
  const end = () => child.kill('SIGKILL');
  process.on('exit', end);
  return {
    pid: child.pid,
    page: (name, withinMs) => waitFor(`the ${name} window`, withinMs, () => findPage(app, name)),
    snapshot,
    send: (page, action) => send(who, page, action),
    inMain: (work, given) => app.evaluate(work, given),
    // while main is still being loaded an answer can be lost to the garbage collector: asked again
    untilMain: (what, isThere) =>
      waitFor(what, 20_000, async () => ((await app.evaluate(isThere).catch(() => false)) ? true : null)),
    expectWords: (page, name) => expectWords(waitFor, page, name),
    until: (page, what, withinMs, isThere) =>
      waitFor(what, withinMs, async () => {
        const state = await snapshot(page);
        return isThere(state, Date.now() - state.wallOffsetMs) ? true : null;
      }),
    close: async () => {
      // it lives in the tray: closing its windows would not end it
      await app.evaluate(({ app: main }) => main.exit(0)).catch(() => undefined);
      await app.close().catch(() => undefined);
      process.off('exit', end);
    },
  };
}

function snapshot(page) {
  return page.evaluate(() => window.trailbreak.getSnapshot());
}

/** @throws Remedy when the app refuses the action */
async function send(who, page, action) {
  const answer = await page.evaluate((sent) => window.trailbreak.send(sent), action);
  if (!answer.ok) throw new Remedy(`${who} stopped: the app refused ${action.type}: ${answer.reason}`);
}

/** A page that loads and shows nothing is a broken one. */
async function expectWords(waitFor, page, name) {
  await waitFor(`words on the ${name} page`, 5_000, async () => {
    const text = (await page.evaluate(() => document.body.innerText)).trim();
    return text === '' ? null : text;
  });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

function findPage(app, name) {
  return app.windows().find((page) => !page.isClosed() && page.url().startsWith(`trailbreak://${name}/`)) ?? null;
}

/** @param {() => string | null} endedBecause why waiting is of no use any more */
function createWait(who, endedBecause) {
  return async (what, withinMs, find) => {
    const endsAt = Date.now() + withinMs;
    for (;;) {
      const found = await find();
      if (found !== null) return found;
      const why = endedBecause() ?? (Date.now() > endsAt ? `it did not come within ${withinMs / 1000} s` : null);
      if (why) throw new Remedy(`${who} stopped waiting for ${what}: ${why}; "npm test" finds out more`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  };
}
