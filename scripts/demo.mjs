// npm start -- --demo: the main job in under two minutes, in the real app with short times and a data folder of its
// own: the tray, the notice, a guided twist with both sides, and the record. Each stage is told as it comes, and with
// a folder for pictures also kept as a PNG. A stage that does not come ends the demo with a line that says which.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchApp } from './demo/app.mjs';
import { describeRecord, readBreakRecord } from './demo/record.mjs';
import { stageOf } from './demo/stage.mjs';
import { drawTray } from './demo/tray-picture.mjs';
import { watchTray } from './desktop/status-notifier.mjs';
import { Remedy } from './report.mjs';

/** Short times, in the app's own file format. Nobody may touch the keyboard meanwhile, so idle time counts as work. */
const SETTINGS = {
  schemaVersion: 1,
  breakEverySeconds: 10,
  noticeSeconds: 6,
  breakLengthSeconds: 40,
  // beside the desk there would be something shorter than a twist
  props: ['floor', 'wall'],
  idleAfterSeconds: 180,
  awayAfterSeconds: 300,
};

/** A break waits for a gap in the input, up to a minute; on a busy desk the demo presses *Start now* after this long. */
const PATIENCE_MS = 12_000;
/** No stage of the break lasts longer. */
const STAGE_MS = 45_000;

/**
 * @param {{ electron: string, env: NodeJS.ProcessEnv, pictures: string | null }} options
 * @returns {Promise<number>} exit code
 */
export async function showDemo({ electron, env, pictures }) {
  if (pictures !== null) mkdirSync(pictures, { recursive: true });
  const home = mkdtempSync(join(tmpdir(), 'trailbreak-demo-'));
  const removeHome = () => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  process.on('exit', removeHome);
  writeFileSync(join(home, 'config.json'), JSON.stringify(SETTINGS));
  const tray = env.DBUS_SESSION_BUS_ADDRESS ? await watchTray(env.DBUS_SESSION_BUS_ADDRESS) : null;
  const app = await launchApp({ ...env, TRAILBREAK_HOME: home });
  try {
    const scene = { app, home, picture: pictureTaker(app, pictures) };
    await showTray(tray, app, pictures && { electron, env, file: join(pictures, 'tray.png') });
    await showNotice(scene);
    await showBreak(scene);
    await showResult(scene);
    if (pictures !== null) tell(`pictures are in ${pictures}`);
    return 0;
  } finally {
    await app.close();
    tray?.close();
  }
}

function tell(line) {
  process.stdout.write(`demo: ${line}\n`);
}

function pictureTaker(app, folder) {
  return async (page, name) => {
    await app.expectWords(page, name);
    if (folder !== null) await page.screenshot({ path: join(folder, `${name}.png`) });
  };
}

/** The icon comes first; its words and its whole menu follow once the settings are read. */
async function untilReady(item) {
  for (let looks = 0; looks < 100 && (await item.menu()).length < 5; looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function showTray(tray, app, drawing) {
  if (tray === null) return tell('the icon is in the tray of this desktop');
  const item = await tray.findItem(app.pid).catch((error) => {
    throw new Remedy(`the demo stopped: ${error.message}; on GNOME the AppIndicator extension shows tray icons`);
  });
  await untilReady(item);
  tell(`the icon is in the tray${tray.hasHost ? '' : ' (over D-Bus: no tray to see here)'}: "${await item.tooltip()}"`);
  if (drawing) await drawTray(item, drawing);
}

async function showNotice({ app, picture }) {
  const page = await app.page('notice', 30_000);
  const { phase } = await app.snapshot(page);
  await picture(page, 'notice');
  tell(`the notice is up: a ${name(phase.plan)} in ${Math.round((phase.beginsAt - phase.dueAt) / 1000)} s`);
  const broken = await app.page('break', PATIENCE_MS).catch(() => null);
  if (broken !== null) return tell('the break began by itself, at a gap in the input');
  await app.send(page, { type: 'startBreak' });
  tell('still typing here, so the demo pressed Start now');
}

function name(plan) {
  return plan.routine[0].exerciseId.replaceAll('_', ' ');
}

async function showBreak({ app, picture }) {
  const page = await app.page('break', STAGE_MS);
  const seen = [];
  for (const stage of ['preview', 'hold-right', 'switch', 'hold-left', 'result']) {
    await app.until(page, stage, STAGE_MS, (snapshot, now) => stageOf(snapshot, now) === stage);
    await picture(page, stage);
    seen.push(stage);
    tell(`${stage.replace('-', ', ')}${stage === 'result' ? ': both sides done' : ''}`);
  }
}

async function showResult({ app, home, picture }) {
  const page = await app.page('break', 1_000);
  await app.send(page, { type: 'rateBreak', feeling: 'fine' });
  await app.send(page, { type: 'openHome' });
  const homePage = await app.page('home', 10_000);
  // from here: the break window closes before it could hear the answer
  await app.send(homePage, { type: 'returnToDesk' });
  await app.until(homePage, 'back at the desk', 10_000, (snapshot) => snapshot.phase.name === 'working');
  await picture(homePage, 'home');
  tell('back at the desk; the small window shows the next sitting');
  await app.send(homePage, { type: 'openSettings' });
  await picture(await app.page('settings', 10_000), 'settings');
  tell('the settings');
  tell(`the record: ${describeRecord(await readBreakRecord(home, 10_000))}`);
}
