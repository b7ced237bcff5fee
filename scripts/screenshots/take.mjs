// Takes one scene: starts the app in it, goes from page to page, and looks at each of them in every mode.
import { rmSync } from 'node:fs';
import { launchApp } from '../demo/app.mjs';
import { openDesktop } from '../desktop/session.mjs';
import { Remedy } from '../report.mjs';
import { checkPage } from './check-page.mjs';
import { clockEnv, PICTURE_TIME } from './clock.mjs';
import { makeDataFolder, othersIn } from './data-folder.mjs';
import { enter, leave, MODES } from './modes.mjs';
import { runProgram } from './program.mjs';
import { fit } from './windows.mjs';

/** Called the same in every language, or the person's own words. */
const NAMES = ['Trailbreak', 'After the long run', '/', 'Galinsky'];
/** No picture is longer; the rest of such a page is more of the same. */
const LONGEST_PX = 1600;
/** A step that begins anew has stirred by then. */
const STIR_MS = 400;

/**
 * @param scene of pages.mjs
 * @param {{ screen: { width: number, height: number }, windows: readonly string[], modes: readonly string[],
 *   onShot: (shot: object) => void }} how told of each picture as it is taken
 * @returns {Promise<{ shots: { window: string, name: string, mode: string, png: Buffer }[], findings: string[] }>}
 */
export async function takeScene(scene, { screen, windows, modes, onShot }) {
  const pages = scene.pages.filter(({ window }) => windows.length === 0 || windows.includes(window));
  if (pages.length === 0) return { shots: [], findings: [] };
  const desktop = await openDesktop({ display: true, bus: true, screen });
  const folder = makeDataFolder(PICTURE_TIME, scene);
  const stopProgram = scene.program === undefined ? null : runProgram(folder, scene.program);
  const how = { who: 'the screenshots', colorScheme: null, args: ['--lang=en-US', '--force-device-scale-factor=1'] };
  const app = await launchApp(
    { ...desktop.env, ...clockEnv(folder), TRAILBREAK_HOME: folder, XDG_CONFIG_HOME: othersIn(folder) },
    how,
  );
  try {
    // reached in order, those that are not asked for too: a later page goes on where an earlier one was
    return await takePages(app, scene.pages, pages, { screen, modes, onShot });
  } finally {
    await app.close();
    desktop.close();
    stopProgram?.();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function takePages(app, all, wanted, { screen, modes, onShot }) {
  const shots = [];
  const findings = [];
  for (const each of all) {
    const at = `${each.window} ${each.name}`;
    const page = await told(at, each.show(app));
    if (!wanted.includes(each)) continue;
    await fit(app, page, each.window, screen);
    let english = null;
    for (const mode of modes) {
      const where = `${at}, ${mode}, ${screen.width}x${screen.height}`;
      const seen = await told(where, look(app, page, each, { mode, english }));
      english ??= seen.texts;
      findings.push(...seen.findings.map((finding) => `${where}: ${finding}`));
      const shot = { window: each.window, name: each.name, mode, png: seen.png };
      onShot(shot);
      shots.push(shot);
    }
  }
  return { shots, findings };
}

/** One page in one mode. */
async function look(app, page, { again }, { mode, english }) {
  await page.mouse.move(0, 0); // nothing is pointed at
  const isSpoken = await enter(app, page, MODES[mode]);
  await again?.(app, page);
  await page.waitForTimeout(again ? STIR_MS : 0);
  const isForeign = isSpoken && MODES[mode].language !== 'en';
  const seen = await page.evaluate(checkPage, { english: isForeign ? english : null, names: NAMES });
  const png = await picture(page);
  await leave(app, page);
  return { ...seen, png };
}

/** Fails with the page it failed on. */
async function told(where, work) {
  try {
    return await work;
  } catch (error) {
    throw new Remedy(`${where}: ${error.message.split('\n').slice(0, 3).join(' ')}`);
  }
}

/** The whole page, or of a very long one the part that was gone to: what would have to be scrolled to counts as well. */
async function picture(page) {
  // a picture of a whole page has no scroll bar: the page has to know of it, or it would stand askew
  const { width, high, inner, scrolled } = await page.evaluate(() => {
    const { documentElement } = document;
    documentElement.style.overflow = 'hidden';
    const { scrollHeight, scrollTop } = documentElement;
    return { width: innerWidth, high: scrollHeight, inner: innerHeight, scrolled: scrollTop };
  });
  const height = Math.min(high, LONGEST_PX);
  const part = { fullPage: true, clip: { x: 0, y: Math.min(scrolled, high - height), width, height } };
  const png = await page.screenshot(high <= inner ? {} : part);
  await page.evaluate(() => document.documentElement.style.removeProperty('overflow'));
  return png;
}
