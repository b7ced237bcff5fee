import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { generateRecords } from '../shared/statistics/generate-records.ts';
import { test } from './support/app.ts';
import { expectBreaks, openStatistics } from './support/statistics-page.ts';
import { today, writeHistory } from './support/written-history.ts';

/** Nobody has more: thirty years of them, some files. */
const MANY = 100_000;

for (const count of [64, MANY]) {
  test(`of ${count} breaks one, some days and all are deleted, and put back byte for byte`, async ({
    folderWith,
    startIn,
  }) => {
    test.setTimeout(180_000);
    const folder = await folderWith();
    const records = generateRecords(count, 5, today());
    const paths = await writeHistory(folder, records);
    // a file of which nothing is left is gone
    const read = () => Promise.all(paths.map((path) => readFile(path, 'utf8').catch(() => '')));
    const linesIn = (files: readonly string[]): number => files.join('').split('\n').length - 1;
    const before = await read();
    const app = await startIn(folder);
    const page = await openStatistics(app);
    await page.getByRole('tab', { name: 'Breaks' }).click();
    await expectBreaks(page, count);
    await page.getByText('Delete more').click();
    const line = (await app.openHome()).getByRole('region', { name: 'Today' });
    const ofToday = (await line.textContent()) ?? '';
    expect(ofToday).toContain('taken');

    const fromDay = records[Math.floor(count / 4)]?.day ?? '';
    await page.getByLabel('From day').fill(fromDay);
    const outside = records.filter(({ day }) => day < fromDay).length;
    const ways = [
      { press: page.getByRole('button', { name: /^Delete the break of/ }).first(), left: count - 1 },
      { press: page.getByRole('button', { name: 'Delete these days' }), left: outside },
      { press: page.getByRole('button', { name: 'Delete everything' }), left: 0 },
    ];
    for (const { press, left } of ways) {
      await press.click();
      if (left === 0) await expect(page.getByText(/will stand here/)).toBeVisible({ timeout: 30_000 });
      else await expectBreaks(page, left);
      expect(linesIn(await read())).toBe(left);
      // the small window knows of it at once
      await expect(line).not.toHaveText(ofToday);
      if (left === 0) await expect(line).toContainText('No break yet today');
      await page.getByRole('button', { name: 'Undo' }).click();
      await expectBreaks(page, count);
      await expect(line).toHaveText(ofToday);
      // not compared by `expect`, which would write 20 MB of difference
      expect((await read()).every((each, index) => each === before[index])).toBe(true);
    }
  });
}
