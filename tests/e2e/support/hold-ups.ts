import type { TestApp } from './app.ts';

/** How long main may be held up: a twentieth of a second is not noticed, not even in a second hand. */
export const MOST_HELD_UP_MS = 50;

const EVERY_MS = 5;

/**
 * Does the work, and answers for how long main's loop was held up at the most meanwhile, in milliseconds. Without the time
 * in which main could have gone on and the machine did something else (Linux tells it): that is no doing of the app's.
 */
export async function heldUpMs({ electron }: TestApp, work: () => Promise<void>): Promise<number> {
  const watch = await electron.evaluateHandle((_electron, everyMs) => {
    const { readFileSync } = process.getBuiltinModule('node:fs');
    const waitedMs = (): number => {
      try {
        return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[1]) / 1e6;
      } catch {
        return 0;
      }
    };
    let last = performance.now();
    let lastWaited = waitedMs();
    let worst = 0;
    const timer = setInterval(() => {
      const now = performance.now();
      const waited = waitedMs();
      worst = Math.max(worst, now - last - everyMs - (waited - lastWaited));
      last = now;
      lastWaited = waited;
    }, everyMs);
    return {
      read: (): number => worst,
      stop: (): void => {
        clearInterval(timer);
      },
    };
  }, EVERY_MS);
  await work();
  const read = (): Promise<number> => watch.evaluate((each) => each.read());
  // an answer can be lost to the garbage collector: asked again
  const worst = await read().catch(read);
  await watch.evaluate((each) => each.stop()).catch(() => undefined);
  return worst;
}
