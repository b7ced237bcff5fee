// One start of one program on the stage: with an empty home, measured, and ended again.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readMemory } from './memory.mjs';
import { countThreads, difference, processesOf } from './process-tree.mjs';

const READY_MS = 60_000;
const CLICK_MS = 10_000;
const PAINT_MS = 30_000;
const END_MS = 6_000;
const BREAKS = 2;

/** Starts the program, and ends it. @returns what its start took */
export function visitStart(stage, program) {
  return visit(stage, program, async () => ({}));
}

/** Leaves the program alone for a while. @returns memory, and use per minute */
export function visitIdle(stage, program, { settleMs, quietMs, idleMs }) {
  return visit(stage, program, async ({ session, threads, startedAt }) => {
    await waitUntil(startedAt + settleMs);
    const settled = readMemory(processesOf(session));
    await waitUntil(startedAt + quietMs);
    const [before, from] = [threads.total(), performance.now()];
    await wait(idleMs);
    const used = difference(threads.total(), before);
    const minutes = (performance.now() - from) / 60_000;
    const idle = Object.fromEntries(Object.entries(used).map(([key, value]) => [key, value / minutes]));
    return { settled, idle };
  });
}

/** Takes breaks. @returns how long each took to be seen, and the memory before, meanwhile and after */
export function visitBreaks(stage, program, { settleMs, holdMs, afterMs }) {
  return visit(stage, program, async ({ session, item, startedAt, stopWorking }) => {
    await waitUntil(startedAt + settleMs);
    const memory = () => readMemory(processesOf(session));
    const before = memory();
    const breaks = [];
    stopWorking(); // the hand rests during a break
    for (let count = 0; count < BREAKS; count += 1) {
      const seen = await openBreak(stage, item, program);
      await wait(holdMs);
      const open = memory();
      await closeBreak(stage, item, program);
      await wait(afterMs);
      breaks.push({ ...seen, open, after: memory() });
    }
    return { before, breaks };
  });
}

/** Opens one ordinary window. @returns how long it took to be seen, under the name of the window */
export function visitWindow(stage, program, { settleMs, holdMs }, name) {
  return visit(stage, program, async ({ item, startedAt, stopWorking }) => {
    await waitUntil(startedAt + settleMs);
    stopWorking();
    const { screen, busClock } = stage;
    await waitUntilEmpty(screen);
    const label = program.windows[name];
    const [clickedAt, { shownAt, paintedAt }] = await Promise.all([
      busClock.next(label === null ? 'Activate' : 'Event', CLICK_MS),
      screen.watch(PAINT_MS),
      label === null ? item.activate() : item.click(label),
    ]);
    await wait(holdMs);
    return { [name]: { shownMs: shownAt - clickedAt, paintedMs: paintedAt - clickedAt } };
  });
}

/** Until nothing is left on the screen of what was there before. */
async function waitUntilEmpty(screen, otherwise = 'a window was there before the click') {
  const endsAt = performance.now() + CLICK_MS;
  while (screen.look() !== 'empty') {
    if (performance.now() > endsAt) throw new Error(otherwise);
    await wait(50);
  }
}

async function openBreak({ screen, busClock }, item, program) {
  const [clickedAt, { shownAt, paintedAt }] = await Promise.all([
    busClock.next('Event', CLICK_MS),
    screen.watch(PAINT_MS),
    item.click(program.open),
  ]);
  return { shownMs: shownAt - clickedAt, paintedMs: paintedAt - clickedAt };
}

/** Ends the break as a person does: the guide may ask twice, once to finish and once to go. */
async function closeBreak({ screen }, item, program) {
  for (const label of program.close) {
    if (screen.look() === 'empty') break;
    await item.click(label).catch((error) => {
      if (label === program.close[0]) throw error;
    });
    await wait(500);
  }
  await waitUntilEmpty(screen, 'the break window did not close');
}

async function visit(stage, program, measure) {
  const home = mkdtempSync(join(tmpdir(), 'trailbreak-bench-'));
  const stopWorking = stage.startWorking();
  const registered = stage.busClock.next('RegisterStatusNotifierItem', READY_MS);
  const startedAt = performance.now();
  const child = spawn(program.executable, ['--no-sandbox'], {
    cwd: home,
    env: { ...stage.env, ...homeFolders(home) },
    stdio: 'ignore',
    detached: true, // a session of its own, by which its processes are known
  });
  const threads = countThreads(child.pid);
  const failed = new Promise((_, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`${program.name} ended by itself, with ${code}`)));
  });
  const work = async () => {
    const toTrayMs = (await registered) - startedAt;
    const toTrayCpuMs = threads.total().cpuMs;
    const item = await stage.tray.findItem(child.pid);
    const parts = { session: child.pid, item, threads, startedAt, stopWorking };
    return { toTrayMs, toTrayCpuMs, ...(await measure(parts)) };
  };
  try {
    return await Promise.race([work(), failed]);
  } finally {
    stopWorking();
    threads.stop();
    await end(child);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

function homeFolders(home) {
  const folder = (name) => {
    mkdirSync(join(home, name), { recursive: true, mode: 0o700 });
    return join(home, name);
  };
  return {
    HOME: home,
    XDG_CONFIG_HOME: settled(folder('.config')),
    XDG_DATA_HOME: folder('.local/share'),
    XDG_CACHE_HOME: folder('.cache'),
    XDG_RUNTIME_DIR: folder('run'),
    TMPDIR: folder('tmp'),
  };
}

/** Who has settings is no newcomer, and is not welcomed with a window. */
function settled(folder) {
  mkdirSync(join(folder, 'Trailbreak'));
  writeFileSync(join(folder, 'Trailbreak/config.json'), '{"schemaVersion":1}');
  return folder;
}

/** Asks the program to end, and makes sure of it. */
async function end(child) {
  if (child.pid === undefined) return;
  child.kill('SIGTERM');
  const endsAt = performance.now() + END_MS;
  while (processesOf(child.pid).length > 0) {
    if (performance.now() > endsAt) for (const pid of processesOf(child.pid)) process.kill(pid, 'SIGKILL');
    await wait(50);
  }
}

function waitUntil(at) {
  return wait(Math.max(0, at - performance.now()));
}
