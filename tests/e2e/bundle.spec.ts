import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { PAGES, type Page as PageName } from '../../src/shared/contract.ts';
import { test, type TestApp } from './support/app.ts';
import { ask } from './support/break.ts';
import { showChapter } from './support/settings-page.ts';

const BUNDLE = 'out/renderer';
const MOST_BYTES = 120_000;

const gzipped = (path: string): number => gzipSync(readFileSync(path)).length;

function note(name: string, bytes: number): void {
  test.info().annotations.push({ type: 'gzipped', description: `${name}: ${Math.round(bytes / 100) / 10} KB` });
}

/** The scripts a page names, gzipped. */
function bytesOf(page: string): number {
  const html = readFileSync(join(BUNDLE, page, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path = '']) => join(BUNDLE, page, path));
  expect(scripts.length, `the scripts of ${page}`).toBeGreaterThan(0);
  return scripts.reduce((sum, path) => sum + gzipped(path), 0);
}

for (const page of PAGES) {
  test(`the scripts of the page ${page} are under 120 KB, React included`, () => {
    const bytes = bytesOf(page);
    note(page, bytes);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });
}

/** Follows what the windows load from now on. @returns the gzipped size of the scripts of one of them so far */
function followScripts(app: TestApp): (page: PageName) => number {
  const urls = new Set<string>();
  app.electron.context().on('request', (request) => urls.add(request.url()));
  return (page) => {
    const scripts = [...urls]
      .map((url) => new URL(url))
      .filter(({ host, pathname }) => host === page && pathname.endsWith('.js'));
    return scripts.reduce((sum, { pathname }) => sum + gzipped(join(BUNDLE, pathname)), 0);
  };
}

test('the settings load no more than they show: the exercises come when somebody goes there', async ({ start }) => {
  const app = await start();
  const home = await app.openHome();
  const loadedBy = followScripts(app);
  await ask(home, { type: 'openSettings' });
  const page = await app.page('settings');
  for (const chapter of ['Breaks', 'Hours', 'System']) {
    await showChapter(page, chapter);
    await page.waitForTimeout(500); // what would come late by itself is there by then
    const bytes = loadedBy('settings');
    note(`settings, ${chapter}`, bytes);
    expect(bytes).toBeGreaterThanOrEqual(bytesOf('settings'));
    expect(bytes).toBeLessThan(MOST_BYTES);
  }
  await showChapter(page, 'Exercises');
  note('settings, Exercises too', loadedBy('settings'));
});
