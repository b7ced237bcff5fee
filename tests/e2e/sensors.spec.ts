import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Answer, Probe, Probes } from '../../src/main/sensors/probe.ts';
import { createProbes } from '../../src/main/sensors/probes.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { startDaemon } from './support/daemon.ts';
import { startDunst } from './support/dunst.ts';
import { openFullScreenWindow } from './support/full-screen-window.ts';
import { test as inNode } from './support/in-node.ts';
import { INHIBIT, startScreenSaver, startSessionManager } from './support/session-services.ts';
import { hasSoundServer, startSoundServer } from './support/sound-server.ts';
import { nameActiveWindow, startWindowManager } from './support/window-manager.ts';

// What holds a break back, each cause by itself.

const NO = { answer: 'no' };
const yes = (detail: string | null): Answer => ({ answer: 'yes', detail });
const ask = (probe: Probe, holdApps: readonly string[] = []): Promise<Answer> =>
  probe({ ...DEFAULT_SETTINGS, holdApps });

const test = inNode.extend<{ readonly probesIn: (env?: Readonly<Record<string, string>>) => Probes }>({
  probesIn: async ({ busOf }, use) => {
    await use((env = {}) =>
      createProbes({ session: busOf('session'), system: busOf('system') }, { ...process.env, ...env }),
    );
  },
});

test('a recorder holds, what a loudspeaker plays does not', async ({ after, setEnvironment, probesIn }) => {
  test.skip(!hasSoundServer, 'PulseAudio cannot stand beside PipeWire here');
  const server = after(await startSoundServer(), (started) => started.stop());
  setEnvironment(server.env);
  const { microphone } = probesIn();
  expect(await ask(microphone)).toEqual(NO);
  const monitor = await server.record('monitor', 'Screencast');
  expect(await ask(microphone)).toEqual(NO);
  const recorder = await server.record('microphone', 'Meeting');
  expect(await ask(microphone)).toEqual(yes('Meeting'));
  await recorder.stop();
  expect(await ask(microphone)).toEqual(NO);
  await monitor.stop();
});

test('a full-screen window in front holds while it is full screen', async ({ after, probesIn }) => {
  const wm = after(await startWindowManager(), (started) => started.stop());
  const { fullScreen } = probesIn();
  expect(wm).toBeDefined();
  // as a window manager that has ended leaves it
  await nameActiveWindow(0x7ffff0);
  expect(await ask(fullScreen)).toEqual(NO);
  const slides = after(await openFullScreenWindow(), (opened) => opened.close());
  expect(await ask(fullScreen)).toEqual(yes('slides'));
  await slides.leave();
  expect(await ask(fullScreen)).toEqual(NO);
  expect(await ask(probesIn({ WAYLAND_DISPLAY: 'wayland-0' }).fullScreen)).toMatchObject({ answer: 'unknown' });
  expect(await ask(probesIn({ DISPLAY: ':987' }).fullScreen)).toMatchObject({ answer: 'unknown' });
});

test('what keeps the display awake is a presentation, what keeps the machine awake is not', async ({
  after,
  startLogind,
  probesIn,
}) => {
  const logind = await startLogind();
  const manager = after(await startSessionManager(), (started) => started.stop());
  const { presentation } = probesIn();
  expect(await ask(presentation)).toEqual(NO);
  manager.inhibit(INHIBIT.suspend);
  expect(await ask(presentation)).toEqual(NO);
  manager.inhibit(INHIBIT.idle);
  expect(await ask(presentation)).toEqual(yes(null));
  manager.inhibit(0);
  const slides = { what: 'idle', who: 'Slides', why: 'shown', mode: 'block', pid: 4_000_000 } as const;
  logind.setInhibitors([slides]);
  expect(await ask(presentation)).toEqual(yes('Slides'));
  const others = [
    { ...slides, pid: process.pid },
    { ...slides, mode: 'delay' },
    { ...slides, what: 'sleep' },
  ] as const;
  logind.setInhibitors(others);
  expect(await ask(presentation)).toEqual(NO);
});

test('without a bus nothing is known, and nothing hangs', async ({ setEnvironment, probesIn }) => {
  setEnvironment({ DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/nowhere' });
  const began = performance.now();
  expect(await ask(probesIn().presentation)).toMatchObject({ answer: 'unknown' });
  expect(performance.now() - began).toBeLessThan(1_000);
});

test("dunst's do-not-disturb holds", async ({ after, probesIn }) => {
  const { doNotDisturb } = probesIn({ XDG_CURRENT_DESKTOP: '' });
  expect(await ask(doNotDisturb)).toMatchObject({ answer: 'unknown' });
  const dunst = after(await startDunst(), (started) => started.stop());
  expect(await ask(doNotDisturb)).toEqual(NO);
  await dunst.setPaused(true);
  expect(await ask(doNotDisturb)).toEqual(yes(null));
  await dunst.setPaused(false);
  expect(await ask(doNotDisturb)).toEqual(NO);
});

test('a named program holds while it runs, and nobody looks when none is named', async ({ after, probesIn }) => {
  const { app } = probesIn();
  const folder = after(await mkdtemp(join(tmpdir(), 'trailbreak-call-')), (made) => rm(made, { recursive: true }));
  // a name that no program of this machine has, too long for the kernel
  const name = `Call-${String(process.pid)}-of-the-tests`;
  await copyFile('/bin/sleep', join(folder, name));
  const named = ['xeyes', `${name.toUpperCase()}.exe`];
  expect(await ask(app, named)).toEqual(NO);
  const call = after(startDaemon(join(folder, name), ['60']), (started) => started.stop());
  await expect.poll(() => ask(app, named)).toEqual(yes(named[1] ?? ''));
  expect(await ask(app)).toEqual(NO);
  await call.stop();
  expect(await ask(app, named)).toEqual(NO);
});

test('a desktop that does not answer is unknown soon, and asked again later', async ({
  after,
  setEnvironment,
  probesIn,
}) => {
  const manager = after(await startSessionManager(), (started) => started.stop());
  const saver = after(await startScreenSaver(), (started) => started.stop());
  setEnvironment({ DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/nowhere' });
  manager.inhibit(INHIBIT.idle);
  manager.setSilent(true);
  saver.setSilent(true);
  const { presentation } = probesIn();
  const began = performance.now();
  expect(await ask(presentation)).toMatchObject({ answer: 'unknown' });
  expect(performance.now() - began).toBeLessThan(3_000);
  manager.setSilent(false);
  expect(await ask(presentation)).toEqual(yes(null));
});

test('a sound server that hangs is unknown, and no question to it is left behind', async ({
  after,
  setEnvironment,
  probesIn,
}) => {
  test.skip(!hasSoundServer, 'PulseAudio cannot stand beside PipeWire here');
  const server = after(await startSoundServer(), (started) => started.stop());
  setEnvironment({ ...server.env, XDG_RUNTIME_DIR: '/nowhere' });
  const { microphone, app } = probesIn();
  const recorder = await server.record();
  server.setSilent(true);
  expect(await ask(microphone)).toMatchObject({ answer: 'unknown' });
  await expect.poll(() => ask(app, ['pactl'])).toEqual(NO);
  server.setSilent(false);
  expect(await ask(microphone)).toEqual(yes('Meeting'));
  await recorder.stop();
});
