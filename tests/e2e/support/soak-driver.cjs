// Loaded into the app before its own code (electron -r): takes breaks one after another, as a person with the small
// window open would, and tells on standard output what the app has of everything. No debugger is attached meanwhile,
// because that would keep things of its own.
const { readdirSync, readFileSync } = require('node:fs');
const process = require('node:process');
const { setTimeout: sleep } = require('node:timers/promises');
const { app, BrowserWindow } = require('electron');

const breaks = Number(process.env.SOAK_BREAKS);
const warmUp = Number(process.env.SOAK_WARM_UP);
/** The icon, the files and the answer for the first page are there by then. */
const START_MS = 6_000;
/** Chromium keeps what it may need again for a moment. */
const SETTLE_MS = 5_000;
const LONGEST_WAIT_MS = 20_000;

app.whenReady().then(() => soak().then(app.exit, fail));

async function soak() {
  await sleep(START_MS);
  app.emit('activate');
  await until(() => BrowserWindow.getAllWindows().length === 1);
  const [home] = BrowserWindow.getAllWindows();
  await until(() => isDrawn(home));
  for (let taken = 1; taken <= breaks; taken += 1) {
    await takeBreak(home);
    if (taken === warmUp || taken === breaks) await tell(taken, home);
  }
  return 0;
}

async function takeBreak(home) {
  const others = () => BrowserWindow.getAllWindows().filter((window) => window !== home);
  await send(home, { type: 'takeBreak', minutes: null });
  await until(() => others().length === 2 && others().every(isDrawn));
  await send(home, { type: 'finishBreak' });
  await until(() => others().length === 0);
}

function isDrawn(window) {
  return window.isVisible() && window.webContents.getURL() !== '' && !window.webContents.isLoading();
}

function send(home, action) {
  return home.webContents.executeJavaScript(`window.trailbreak.send(${JSON.stringify(action)})`);
}

async function tell(taken, home) {
  await until(() => pageProcesses() === 1);
  await sleep(SETTLE_MS);
  for (let times = 0; times < 3; times += 1) {
    globalThis.gc();
    await home.webContents.executeJavaScript('gc()');
  }
  const metrics = app.getAppMetrics();
  const found = {
    breaks: taken,
    windows: BrowserWindow.getAllWindows().length,
    processes: metrics.length,
    descriptors: readdirSync('/proc/self/fd').length,
    heapMb: process.memoryUsage().heapUsed / 2 ** 20,
    mainMb: anonymousMb(process.pid),
    anonymousMb: metrics.reduce((sum, { pid }) => sum + anonymousMb(pid), 0),
  };
  process.stdout.write(`${JSON.stringify(found)}\n`);
}

function pageProcesses() {
  return app.getAppMetrics().filter(({ type }) => type === 'Tab').length;
}

/** Anonymous memory is what a process has for itself; shared pages move with whatever else runs on the machine. */
function anonymousMb(pid) {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return Number(/^Anonymous:\s+(\d+) kB/m.exec(rollup)[1]) / 1024;
}

async function until(check) {
  for (let waited = 0; !check(); waited += 20) {
    if (waited > LONGEST_WAIT_MS) throw new Error(`waited in vain for ${check}`);
    await sleep(20);
  }
}

function fail(error) {
  process.stderr.write(`${error.stack}\n`);
  app.exit(1);
}
