import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { exitOf, ownEnvironment, test } from './support/app.ts';
import { moveMouse } from './support/input.ts';

const program: unknown = createRequire(import.meta.url)('electron');

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  test(`${signal} ends the app soon, with the countdown saved`, async ({ folderWith }) => {
    const folder = await folderWith();
    const statePath = join(folder, 'state.json');
    moveMouse();
    // Not through Playwright: its debugger keeps Node from ending until it lets go.
    const env = { ...ownEnvironment(), TRAILBREAK_HOME: folder };
    const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const child = spawn(String(program), [...flags, '.'], { env, stdio: 'ignore' });
    try {
      await expect.poll(() => existsSync(statePath), { timeout: 20_000 }).toBe(true);
      const ended = exitOf(child);
      const askedAt = Date.now();
      child.kill(signal);
      expect(await ended).toBe(0);
      expect(Date.now() - askedAt).toBeLessThan(5_000);
      const saved: unknown = JSON.parse(await readFile(statePath, 'utf8'));
      expect(saved).toMatchObject({ phase: { name: 'working' } });
    } finally {
      child.kill('SIGKILL');
    }
  });
}
