// The history line the demo's break left on disk.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Remedy } from '../report.mjs';

/** Waits for the line of a taken break and answers it. */
export async function readBreakRecord(home, withinMs) {
  const endsAt = Date.now() + withinMs;
  for (;;) {
    const found = lines(join(home, 'history')).find((line) => line.outcome === 'taken');
    if (found) return found;
    if (Date.now() > endsAt) throw new Remedy('the demo stopped: the break is not in the history file');
    await wait(100);
  }
}

function lines(folder) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => /^history-\d+\.jsonl$/.test(name));
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8'));
  const whole = texts.flatMap((text) => text.split('\n').slice(0, -1)); // the last one is empty or still being written
  return whole.map((line) => JSON.parse(line));
}

/** @returns {string} such as "taken, supine twist, left 9.0 s, right 9.0 s" */
export function describeRecord({ outcome, exercises }) {
  const done = exercises.flatMap(({ exerciseId, leftSeconds, rightSeconds, seconds }) => [
    exerciseId.replaceAll('_', ' '),
    ...part('left', leftSeconds),
    ...part('right', rightSeconds),
    ...part('held', seconds),
  ]);
  return [outcome, ...done].join(', ');
}

function part(label, seconds) {
  return seconds === null || seconds === undefined ? [] : [`${label} ${seconds.toFixed(1)} s`];
}
