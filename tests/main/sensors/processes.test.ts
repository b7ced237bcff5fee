import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findOpener, runningPrograms } from '../../../src/main/sensors/processes.ts';

let folder = '';
let child: ChildProcess | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trailbreak-camera-'));
});

afterEach(() => {
  child?.kill();
  rmSync(folder, { recursive: true });
});

/** Starts a program that has this file open. */
async function open(path: string): Promise<void> {
  writeFileSync(path, '');
  child = spawn('sleep', ['30'], { stdio: [openSync(path, 'r'), 'ignore', 'ignore'] });
  await new Promise((resolve) => child?.once('spawn', resolve));
}

describe.runIf(process.platform === 'linux')('the programs of this person', () => {
  it('finds who has a device open', async () => {
    await open(join(folder, 'video0'));
    await expect.poll(() => findOpener(join(folder, 'video'))).toEqual({ name: 'sleep' });
    expect(await findOpener(join(folder, 'audio'))).toBeNull();
  });

  it('finds nobody once it is closed', async () => {
    await open(join(folder, 'video0'));
    const ended = new Promise((resolve) => child?.once('exit', resolve));
    child?.kill();
    await ended;
    expect(await findOpener(join(folder, 'video'))).toBeNull();
  });

  it('names what runs, and not ourselves', async () => {
    await open(join(folder, 'notes'));
    await expect.poll(runningPrograms.bind(null, '/proc')).toContain('sleep');
  });
});
