import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { PAGES } from '../../src/shared/contract.ts';

const BUNDLE = 'out/renderer';
const MOST_BYTES = 120_000;

/** The scripts a page loads before it draws, gzipped. */
function bytesOf(page: string): number {
  const html = readFileSync(join(BUNDLE, page, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path = '']) => join(BUNDLE, page, path));
  expect(scripts.length, `the scripts of ${page}`).toBeGreaterThan(0);
  return scripts.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
}

for (const page of PAGES) {
  test(`the scripts of the page ${page} are under 120 KB, React included`, () => {
    const bytes = bytesOf(page);
    test.info().annotations.push({ type: 'gzipped', description: `${page}: ${Math.round(bytes / 100) / 10} KB` });
    expect(bytes).toBeLessThan(MOST_BYTES);
  });
}
