import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { aFolder } from '../main/store/a-folder.ts';

it('the day in the documentation brings what stands below it', async () => {
  const page = readFileSync('docs/cli.md', 'utf8');
  const [, day = '', brings = ''] = /```json\n(.*?)```\s+```\n(.*?)```/s.exec(page) ?? [];
  const file = join(aFolder(), 'day.json');
  writeFileSync(file, day);
  const printed: string[] = [];
  const code = await run(['simulate', file], {
    print: (lines) => printed.push(`${lines}\n`),
    complain: (line) => printed.push(line),
  });
  expect([code, printed.join('')]).toEqual([0, brings]);
});
