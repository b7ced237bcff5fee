import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { aFolder } from '../main/store/a-folder.ts';

/** Runs a line and answers with the exit code and what was printed. */
async function type(args: readonly string[]) {
  const printed: string[] = [];
  const code = await run(args, {
    print: (lines) => printed.push(`${lines}\n`),
    complain: (line) => printed.push(line),
  });
  return [code, printed.join('')];
}

it('the plan in the documentation is what comes of its line', async () => {
  const page = readFileSync('docs/cli.md', 'utf8');
  const [, line = '', brings = ''] = /```\n\$ npx trailbreak (plan .*?)\n(.*?)```/s.exec(page) ?? [];
  expect(await type([...line.split(' '), '--user-data-dir', aFolder()])).toEqual([0, brings]);
});

it('every option of the help stands in the documentation, and every one there is in the help', async () => {
  const optionsIn = (text: string) => [...new Set(text.match(/--[a-z][a-z-]+/g) ?? [])].sort();
  const [, help] = await type(['--help']);
  const page = optionsIn(readFileSync('docs/cli.md', 'utf8'));
  expect(optionsIn(String(help)).filter((option) => !['--help', '--version'].includes(option))).toEqual(page);
});

it('the day in the documentation brings what stands below it', async () => {
  const page = readFileSync('docs/cli.md', 'utf8');
  const [, day = '', brings = ''] = /```json\n(.*?)```\s+```\n(.*?)```/s.exec(page) ?? [];
  const file = join(aFolder(), 'day.json');
  writeFileSync(file, day);
  expect(await type(['simulate', file])).toEqual([0, brings]);
});
