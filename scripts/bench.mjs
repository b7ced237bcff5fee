// npm run bench: what Trailbreak costs, beside the least that a program made with Electron costs. Both are packed alike
// and started in turn on a desktop of their own. docs/benchmark.md says what each number is and which to trust.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isLinux, PROJECT } from './places.mjs';
import { prepare } from './prepare.mjs';
import { Remedy, runScript, say } from './report.mjs';

const USAGE =
  'usage: npm run bench -- [--rounds N] [--idle SECONDS] [--only start|idle|home|settings|breaks]… [--json FILE] [--quick]';

const KINDS = ['start', 'idle', 'home', 'settings', 'breaks'];

/** How long the programs are left alone before something is read, so that each is read at the same age. */
const USUAL = { settleMs: 20_000, quietMs: 40_000, breakSettleMs: 10_000, holdMs: 4_000, afterMs: 10_000 };
const QUICK = { settleMs: 8_000, quietMs: 8_000, breakSettleMs: 4_000, holdMs: 2_000, afterMs: 4_000 };

/** Windows that a click opens: by the kind of the visit, the program and its window. */
const WINDOWS = [
  ['home', 'app', 'home'],
  ['home', 'bareWindow', 'line'],
  ['settings', 'app', 'settings'],
  ['settings', 'bareWindow', 'line'],
];

await runScript(async () => {
  const { rounds, times, only, json } = readArguments(process.argv.slice(2));
  if (!isLinux) throw new Remedy('the benchmark reads /proc and a virtual display: run it on Linux');
  const { electron } = await prepare({ build: true, virtual: true, ownBus: true, programs: ['xdotool'] });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
  const { visits, failures } = await onStage(electron, (stage, programs) =>
    takeTurns(stage, programs, rounds, times, only),
  );
  // imported late, like all that needs npm packages or follows from them
  const { summarize, toMarkdown } = await import('./bench/table.mjs');
  const summary = summarize(visits);
  process.stdout.write(`${toMarkdown(summary)}\n`);
  if (json !== null) {
    const result = { ...circumstances(electron), rounds, times, summary, visits, failures };
    writeFileSync(json, JSON.stringify(result, null, 2));
  }
  return failures.length === 0 ? 0 : 1;
});

/** @throws Remedy for words it does not know and numbers that are none */
function readArguments(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        rounds: { type: 'string' },
        idle: { type: 'string' },
        only: { type: 'string', multiple: true, default: KINDS },
        json: { type: 'string' },
        quick: { type: 'boolean', default: false },
      },
    });
    const { quick, rounds = quick ? '2' : '5', idle = quick ? '15' : '60', only, json } = values;
    if (!(Number(rounds) >= 1) || !(Number(idle) > 0)) throw new Error('not a number above zero');
    const strange = only.find((kind) => !KINDS.includes(kind));
    if (strange !== undefined) throw new Error(`nothing to measure is called ${strange}`);
    const times = { ...(quick ? QUICK : USUAL), idleMs: Number(idle) * 1000 };
    return { rounds: Math.round(Number(rounds)), times, only, json: json === undefined ? null : resolve(json) };
  } catch (error) {
    throw new Remedy(`${error.message.split('\n')[0]}; ${USAGE}`);
  }
}

/** Packs the programs and opens the stage for the work; clears both away afterwards. */
async function onStage(electron, work) {
  const { copyRuntime, pack } = await import('./bench/pack.mjs');
  const { PROGRAMS } = await import('./bench/programs.mjs');
  const { openStage } = await import('./bench/stage.mjs');
  const cache = join(PROJECT, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'trailbreak-bench-'));
  const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.on('exit', clear);
  const runtime = copyRuntime(electron, folder);
  const programs = {};
  for (const [key, program] of Object.entries(PROGRAMS)) {
    programs[key] = { ...program, executable: await pack(runtime, program) };
  }
  const stage = await openStage();
  try {
    return await work(stage, programs);
  } finally {
    stage.close();
  }
}

/** Round after round, the app and the bare programs in turn, so that a busy minute of the machine hits them alike. */
async function takeTurns(stage, programs, rounds, times, only) {
  const { visitStart } = await import('./bench/visit.mjs');
  const turns = await turnsOfRound(times, only);
  say('bench', 'a first start of each, so that all files are in memory …');
  for (const program of Object.values(programs)) await visitStart(stage, program);
  const visits = [];
  const failures = [];
  for (let round = 1; round <= rounds; round += 1) {
    for (const [kind, key, take] of turns) {
      const told = `round ${round} of ${rounds}: ${programs[key].name}, ${kind}`;
      try {
        const visit = { round, kind, program: key, load: loadavg()[0], ...(await take(stage, programs[key])) };
        visits.push(visit);
        say('bench', `${told}: ${Math.round(visit.toTrayMs)} ms to the tray`);
      } catch (error) {
        failures.push(`${told}: ${error.message}`); // the other visits still count
        say('bench', `${told}: failed, ${error.message}`);
      }
    }
  }
  return { visits, failures };
}

/** The visits of one round: what is measured, of which program, and how. */
async function turnsOfRound(times, only) {
  const { visitBreaks, visitIdle, visitStart, visitWindow } = await import('./bench/visit.mjs');
  const breakTimes = { ...times, settleMs: times.breakSettleMs };
  return [
    ...['app', 'bareTray', 'app', 'bareTray'].map((key) => ['start', key, visitStart]),
    ...['app', 'bareTray'].map((key) => ['idle', key, (...on) => visitIdle(...on, times)]),
    ...WINDOWS.map(([kind, key, name]) => [kind, key, (...on) => visitWindow(...on, breakTimes, name)]),
    ...['app', 'bareWindow'].map((key) => ['breaks', key, (...on) => visitBreaks(...on, breakTimes)]),
  ].filter(([kind]) => only.includes(kind));
}

function circumstances(electron) {
  const version = readFileSync(join(electron, '../version'), 'utf8').trim();
  return { electron: version, processors: cpus().map(({ model }) => model), measuredOn: new Date().toISOString() };
}
