// A data folder with what a person has after some weeks: settings, a running sitting and a history. The same each time.
import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** More than the calendar of the statistics shows. */
const DAYS = 200;
/** Hours of the day at which a break falls due, in the local time of the pictures. */
const HOURS = [9.6, 10.6, 11.6, 13.4, 14.4, 15.5, 16.5];

/** What a person does in a week: exercise, seconds a side or in all, sides, sets, repetitions. */
const HABITS = [
  { exerciseId: 'supine_twist', seconds: 60, sided: true },
  { exerciseId: 'legs_up_wall', seconds: 180 },
  { exerciseId: 'plank', seconds: 45 },
  { exerciseId: 'superman', seconds: 120, sets: 3, reps: 20 },
  { exerciseId: 'seated_forward_fold', seconds: 120 },
  { exerciseId: 'add_walk', seconds: 150 },
  { exerciseId: 'add_figure_four', seconds: 30, sided: true },
  { exerciseId: 'add_stand_backbend', seconds: 40 },
];

/**
 * @param {{ now: number, zone: string }} clock
 * @param {{ config: object, history: boolean, sittingMinutes: number | null, stretchly?: object }} scene
 * @returns {string} the folder
 */
export function makeDataFolder(clock, { config, history, sittingMinutes, stretchly }) {
  const folder = mkdtempSync(join(tmpdir(), 'trailbreak-screens-'));
  const write = (name, content) => writeFileSync(join(folder, name), content);
  write('config.json', JSON.stringify({ schemaVersion: 1, ...config }));
  write('no-tray-told', '');
  if (sittingMinutes !== null) {
    write('state.json', JSON.stringify(sittingFor(clock, sittingMinutes)));
    // the app takes the file's time for when it was last seen running
    utimesSync(join(folder, 'state.json'), (clock.now - 2000) / 1000, (clock.now - 2000) / 1000);
  }
  if (history) writeHistory(folder, clock);
  mkdirSync(join(othersIn(folder), 'Stretchly'), { recursive: true });
  if (stretchly !== undefined) write('others/Stretchly/config.json', JSON.stringify(stretchly));
  return folder;
}

/** Where the settings of other programs are looked for: never those of the person who makes the pictures. */
export function othersIn(folder) {
  return join(folder, 'others');
}

/** The state as the app saves it, in the middle of a sitting. */
function sittingFor({ now, zone }, minutes) {
  const savedAt = now - 2000;
  return {
    ...{ version: 1, savedAt, wallOffsetMs: 0, day: dayOf(now, zone), zone, phase: { name: 'working' } },
    desk: {
      ...{ activeMs: minutes * MINUTE_MS, countedAt: savedAt, running: true, idle: null },
      ...{ dueActiveMs: 50 * MINUTE_MS, microFromMs: 0, lockedSinceAt: null, wokeAt: null },
    },
    ...{ postponesUsed: 0, sequence: 1, offer: null, pauseAfterBreak: null },
  };
}

function writeHistory(folder, clock) {
  mkdirSync(join(folder, 'history'));
  const files = new Map();
  for (const line of linesUpTo(clock)) {
    const name = `history-${(line.endedAt ?? line.at).slice(0, 4)}.jsonl`;
    files.set(name, (files.get(name) ?? '') + `${JSON.stringify(line)}\n`);
  }
  for (const [name, text] of files) writeFileSync(join(folder, 'history', name), text);
}

function linesUpTo({ now, zone }) {
  const roll = dice(11);
  const midnight = Math.floor(now / DAY_MS) * DAY_MS;
  const lines = [];
  for (let ago = DAYS; ago >= 0; ago -= 1) {
    const at = midnight - ago * DAY_MS;
    const isWorkday = ![0, 6].includes(new Date(at).getUTCDay());
    // a fortnight off, and now and then a day of travel
    if (!isWorkday || (ago > 70 && ago < 84) || roll() < 0.05) continue;
    for (const hour of HOURS) {
      const dueAt = at + (hour - 1 + roll() / 4) * 3_600_000;
      if (dueAt > now - 10 * MINUTE_MS) continue;
      lines.push(...breakAt(Math.round(dueAt), zone, roll, lines.length));
    }
  }
  return lines;
}

function breakAt(dueAt, zone, roll, number) {
  const luck = roll();
  const outcome = luck < 0.68 ? 'taken' : luck < 0.78 ? 'shortened' : luck < 0.9 ? 'natural' : 'skipped';
  const why = { taken: 'done', shortened: 'finishedEarly', natural: 'wasAway', skipped: 'skipPressed' }[outcome];
  const isDone = outcome === 'taken' || outcome === 'shortened';
  const share = outcome === 'shortened' ? 0.6 : 1;
  const first = Math.floor(roll() * HABITS.length);
  const chosen = [HABITS[first], HABITS[(first + 3) % HABITS.length]].slice(0, roll() < 0.55 ? 2 : 1);
  const startedAt = outcome === 'skipped' ? null : dueAt + 70_000;
  const endedAt = dueAt + (outcome === 'skipped' ? 20_000 : 370_000 * share);
  const id = `${dueAt}-${number}`;
  const record = {
    ...{ v: 2, kind: 'break', id, size: 'rest', outcome, why, dueAt: iso(dueAt) },
    ...{ startedAt: startedAt && iso(startedAt), endedAt: iso(endedAt), day: dayOf(endedAt, zone), zone },
    exercises: isDone ? chosen.map((habit) => doneAs(habit, share)) : [],
    ...{ planned: chosen.map(({ exerciseId }) => exerciseId), short: false },
  };
  const felt = isDone && roll() < 0.6;
  if (!felt) return [record];
  const feeling = roll() < 0.75 ? 'fine' : 'easy';
  return [record, { v: 2, kind: 'feeling', id, feeling, exerciseId: null, at: iso(endedAt + 9000) }];
}

function doneAs({ exerciseId, seconds, sided = false, sets = 1, reps = null }, share) {
  const done = Math.round(seconds * share * 10) / 10;
  const sides = sided
    ? { leftSeconds: done, rightSeconds: seconds, seconds: null }
    : { leftSeconds: null, rightSeconds: null, seconds: done };
  return { exerciseId, ...sides, variation: null, plannedSeconds: seconds, sets, reps };
}

function iso(at) {
  return new Date(at).toISOString();
}

function dayOf(at, timeZone) {
  return new Intl.DateTimeFormat('sv', { timeZone }).format(new Date(at));
}

/** Numbers from 0 up to 1 (mulberry32). */
function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
