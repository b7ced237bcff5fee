import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { openHistory } from '../../../src/main/store/history-store.ts';
import { openStateFile } from '../../../src/main/store/state-store.ts';
import { aFolder } from './a-folder.ts';
import { aRecord } from './a-record.ts';
import { bundle } from './bundle.ts';

const ROUNDS = 20;
const silent = { onProblem: () => undefined };

/** Writes breaks and states as fast as it can, and says each number once it is on disk. */
const writer = (historyScript: string, stateScript: string, folder: string, round: number) => `
  import { openHistory } from ${JSON.stringify(historyScript)};
  import { openStateFile } from ${JSON.stringify(stateScript)};
  const listener = { onProblem: (problem) => { throw new Error(problem.key); } };
  const history = openHistory(${JSON.stringify(folder)}, listener);
  const state = openStateFile(${JSON.stringify(folder)}, listener);
  const record = ${JSON.stringify(aRecord())};
  for (let number = 1; ; number += 1) {
    await history.append({ ...record, id: '${round}-' + number });
    const value = { round: ${round}, number, filling: 'x'.repeat(20_000) };
    if (number % 5 === 1) state.saveSync(value); else state.save(value);
    console.log(number);
  }`;

/** Starts a writer, kills it some time after its first word, and answers with the last number it said. */
async function writeUntilKilled(source: string, afterMs: number): Promise<number> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let last = 0;
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => (last = Number(line)));
  await once(lines, 'line');
  setTimeout(() => child.kill('SIGKILL'), afterMs);
  await Promise.all([once(child, 'exit'), once(lines, 'close')]);
  return last;
}

test(
  'killed at any moment, no break that was written is lost and the state is whole',
  { timeout: 60_000 },
  async () => {
    const folder = aFolder();
    const scripts = aFolder();
    const historyScript = await bundle('src/main/store/history-store.ts', scripts);
    const stateScript = await bundle('src/main/store/state-store.ts', scripts);
    const said: string[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const last = await writeUntilKilled(writer(historyScript, stateScript, folder, round), round * 3);
      for (let number = 1; number <= last; number += 1) said.push(`${round}-${number}`);
      const state: unknown = openStateFile(folder, silent).read();
      // Every fifth is saved before its number is said.
      expect(state).toMatchObject({ round });
      expect(state).toHaveProperty(
        'number',
        expect.toSatisfy((number) => number >= last - ((last - 1) % 5)),
      );
    }

    const records = await openHistory(folder, silent).recent(1, aRecord().endedAt);
    const ids = new Set(records.map((record) => record.id));
    expect(said.length).toBeGreaterThan(ROUNDS);
    expect(said.filter((id) => !ids.has(id))).toEqual([]);
    const left = readdirSync(folder, { recursive: true }).filter((name) => name.toString().endsWith('.tmp'));
    expect(left).toEqual([]);
  },
);
