import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { WebPreferences } from 'electron';
import { endElectron, ownEnvironment, pageAt, type TestApp } from './app.ts';

/** An app that the security probes are run on: ours, or the loose one. */
export interface Suspect {
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** Where its page belongs. */
  readonly address: string;
  /** The path of a file one folder above the served one. */
  readonly outside: string;
  /** The path, from the served folder, of a link that leads out of it. */
  readonly link: string;
  /** The preferences its pages are made with, as far as they matter to a window with foreign content. */
  readonly preferences: WebPreferences;
  readonly end: () => Promise<void>;
}

/** Where `npm run build` puts what our scheme serves. */
const SERVED = 'out/renderer';

/** Our app with its small window open, and a link planted among the files it serves. */
export async function suspectOurs(app: TestApp): Promise<Suspect> {
  const link = 'assets/link.js';
  const planted = join(SERVED, link);
  await rm(planted, { force: true });
  await symlink('/etc/passwd', planted);
  const page = await app.openHome();
  const end = (): Promise<void> => rm(planted, { force: true });
  const preferences = { preload: resolve('out/preload/index.cjs'), sandbox: true, contextIsolation: true };
  const address = 'trailbreak://home/';
  return { electron: app.electron, page, address, outside: 'main/index.js', link, preferences, end };
}

/** The loose app, in a folder of its own. */
export async function startLoose(): Promise<Suspect> {
  const home = await mkdtemp(join(tmpdir(), 'trailbreak-loose-'));
  const folder = join(home, 'app');
  await cp('tests/e2e/loose-app', folder, { recursive: true });
  await writeFile(join(home, 'outside.js'), 'outside');
  await symlink('/etc/passwd', join(folder, 'link.js'));
  const electron = await _electron.launch({
    args: [`--user-data-dir=${join(home, 'data')}`, folder],
    env: ownEnvironment(),
  });
  const child = electron.process();
  const page = await pageAt(electron, 'file://');
  const end = async (): Promise<void> => {
    await endElectron(electron, child);
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  const preferences = { preload: join(folder, 'preload.cjs'), sandbox: false, contextIsolation: false };
  return { electron, page, address: page.url(), outside: 'outside.js', link: 'link.js', preferences, end };
}
