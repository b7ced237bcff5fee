// One at a time: two terminals that start the app together must not install or build over each other.
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cacheFolder } from './places.mjs';
import { say } from './report.mjs';

/**
 * Does the work while holding the lock of that name, after waiting for whoever holds it.
 * A lock whose process is gone is taken over.
 */
export async function withLock(name, work) {
  const file = join(cacheFolder(), `${name}.lock`);
  mkdirSync(cacheFolder(), { recursive: true });
  for (let told = null; !take(file);) {
    const pid = holder(file);
    if (pid !== null && pid !== told) say('wait', `another start is busy with this (process ${pid}) …`);
    told = pid;
    await wait(500);
  }
  const release = () => rmSync(file, { force: true });
  process.on('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function take(file) {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, file); // unlike open and write, the lock appears with its content, or not at all
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const pid = holder(file);
    if (pid !== null && !isAlive(pid)) rmSync(file, { force: true });
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** The process that holds the lock, or null when it was released at this very moment. */
function holder(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Whether a process of this machine is there and has not ended. */
export function isAlive(pid) {
  try {
    return process.kill(pid, 0) && !isZombie(pid);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** In a container whose first process collects nobody, what was killed stays in the list for ever. */
function isZombie(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).startsWith('Z');
  } catch {
    return false;
  }
}
