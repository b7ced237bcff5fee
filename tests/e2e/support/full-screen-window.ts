import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';
import { endElectron, ownEnvironment, pageAt } from './app.ts';
import { waitUntil } from './daemon.ts';
import { activeWindow, windowProperty } from './window-manager.ts';

/** A window of another program, such as slides or a film are shown in. */
export interface FullScreenWindow {
  /** Its X window id, as `xprop` writes it. */
  readonly id: string;
  /** Fills the screen again and has the focus. */
  readonly enter: () => Promise<void>;
  /** It is an ordinary window then, which keeps the focus. */
  readonly leave: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a program full screen and in front; needs a window manager on that display. */
export async function openFullScreenWindow(env: Record<string, string> = {}): Promise<FullScreenWindow> {
  const folder = await mkdtemp(join(tmpdir(), 'trailbreak-slides-'));
  const electron = await _electron.launch({
    args: [`--user-data-dir=${folder}`, 'tests/e2e/support/slides-app'],
    env: { ...ownEnvironment(), ...env },
  });
  const child = electron.process();
  await pageAt(electron, 'data:');
  const id = await readId(electron);
  const enter = async (): Promise<void> => {
    await setFullScreen(electron, true);
    await waitUntil(async () => isFullScreen(id, env), 'the full-screen window');
    await waitUntil(async () => (await activeWindow(env)) === id, 'the focus of the full-screen window');
  };
  const leave = async (): Promise<void> => {
    await setFullScreen(electron, false);
    await waitUntil(async () => !(await isFullScreen(id, env)), 'the end of full screen');
  };
  const close = async (): Promise<void> => {
    await endElectron(electron, child);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  await enter();
  return { id, enter, leave, close };
}

function setFullScreen(electron: ElectronApplication, full: boolean): Promise<void> {
  return electron.evaluate(({ BrowserWindow }, wanted) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setFullScreen(wanted);
    window?.focus();
  }, full);
}

async function readId(electron: ElectronApplication): Promise<string> {
  const id = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getNativeWindowHandle().readUInt32LE(),
  );
  return `0x${(id ?? 0).toString(16)}`;
}

/** Whether the window manager shows that window full screen. */
async function isFullScreen(id: string, env: Record<string, string>): Promise<boolean> {
  return (await windowProperty(id, '_NET_WM_STATE', env)).includes('_NET_WM_STATE_FULLSCREEN');
}
