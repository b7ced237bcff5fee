import { expect } from '@playwright/test';
import { exitOf, test } from './support/app.ts';
import { moveMouse } from './support/input.ts';
import { startPlainly } from './support/plain.ts';
import { readState } from './support/saved.ts';

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  for (const open of [false, true]) {
    test(`${signal} ends the app soon, with the countdown saved${open ? ', also with a window open' : ''}`, async ({
      folderWith,
    }) => {
      const folder = await folderWith();
      moveMouse();
      const child = startPlainly(folder);
      try {
        await expect.poll(() => readState(folder).catch(() => null), { timeout: 20_000 }).not.toBeNull();
        if (open) {
          expect(await exitOf(startPlainly(folder))).toBe(0); // a second start opens the small window of the first
          await new Promise((resolve) => setTimeout(resolve, 1_000));
        }
        const ended = exitOf(child);
        const askedAt = Date.now();
        child.kill(signal);
        expect(await ended).toBe(0);
        expect(Date.now() - askedAt).toBeLessThan(2_000);
        const { phase, savedAt, wallOffsetMs } = await readState(folder);
        expect(phase.name).toBe('working');
        expect(savedAt + wallOffsetMs).toBeGreaterThan(askedAt - 100);
      } finally {
        child.kill('SIGKILL');
      }
    });
  }
}
