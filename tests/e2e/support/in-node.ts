import { openBus } from '../../../src/main/bus/open-bus.ts';
import type { Bus } from '../../../src/main/bus/bus.ts';
import { test as base } from './app.ts';
import { startSystemBus, type SystemBus } from './system-bus.ts';

interface Fixtures {
  /** Does this after the test, last things first; answers what it was given. */
  readonly after: <T>(thing: T, stop: (thing: T) => unknown) => T;
  /** Our own environment for this test. */
  readonly setEnvironment: (env: Readonly<Record<string, string>>) => void;
  /** A line of ours to a bus. */
  readonly busOf: (kind: 'session' | 'system', retryMs?: number) => Bus;
  /** A system bus with a logind, at the address our own lines take. */
  readonly startLogind: () => Promise<SystemBus>;
}

/** For tests that run parts of main in Node, against the real programs of a Linux desktop. */
export const test = base.extend<Fixtures>({
  // Playwright reads what a fixture needs from this pattern: nothing.
  // eslint-disable-next-line no-empty-pattern
  after: async ({}, use) => {
    const stops: (() => unknown)[] = [];
    await use((thing, stop) => {
      stops.push(() => stop(thing));
      return thing;
    });
    for (const stop of stops.reverse()) await stop();
  },
  setEnvironment: async ({ after }, use) => {
    await use((env) => {
      for (const [key, value] of Object.entries(env)) {
        after(process.env[key], (before) => {
          if (before === undefined) Reflect.deleteProperty(process.env, key);
          else process.env[key] = before;
        });
        process.env[key] = value;
      }
    });
  },
  busOf: async ({ after }, use) => {
    await use((kind, retryMs) => after(openBus(kind, retryMs), (bus) => bus.close()));
  },
  startLogind: async ({ after, setEnvironment }, use) => {
    await use(async () => {
      const logind = after(await startSystemBus(), (started) => started.stop());
      setEnvironment(logind.env);
      return logind;
    });
  },
});
