// What the processes of a program use: read from /proc, where the kernel keeps the books.
import { readdirSync, readFileSync } from 'node:fs';

/** Threads are looked at this often, so that what one did is not lost with it when it ends. */
const LOOK_MS = 1_000;

/** The processes of a session: the program that was started at its head, and all it started itself. */
export function processesOf(session) {
  return numbersIn('/proc').filter((pid) => {
    const stat = readProc(`${pid}/stat`);
    // the name, in parentheses, may hold anything; then: state, parent, group, session
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields !== undefined && fields[0] !== 'Z' && Number(fields[3]) === session;
  });
}

/** Counts what all threads of a session use, from their start on. Stop it when it is no longer needed. */
export function countThreads(session) {
  /** The last known books of each thread, also of those that ended since. */
  const threads = new Map();
  const look = () => {
    for (const pid of processesOf(session)) {
      for (const thread of numbersIn(`/proc/${pid}/task`)) {
        const books = readThread(`${pid}/task/${thread}`);
        if (books !== null) threads.set(thread, books);
      }
    }
  };
  const timer = setInterval(look, LOOK_MS);
  return {
    /** Since the start: CPU time in ms, voluntary context switches (wake-ups) and involuntary ones. */
    total: () => {
      look();
      return [...threads.values()].reduce(add, { cpuMs: 0, wakeUps: 0, involuntary: 0 });
    },
    stop: () => clearInterval(timer),
  };
}

/** What was used between two totals. */
export function difference(later, earlier) {
  return Object.fromEntries(Object.entries(later).map(([key, value]) => [key, value - earlier[key]]));
}

function add(sum, books) {
  return Object.fromEntries(Object.entries(sum).map(([key, value]) => [key, value + books[key]]));
}

function readThread(path) {
  const [spent, status] = [readProc(`${path}/schedstat`), readProc(`${path}/status`)];
  if (spent === null || status === null) return null;
  return {
    cpuMs: Number(spent.split(' ')[0]) / 1e6,
    wakeUps: numberAfter('voluntary_ctxt_switches', status),
    involuntary: numberAfter('nonvoluntary_ctxt_switches', status),
  };
}

/** The number on the line `key: number`. */
export function numberAfter(key, text) {
  return Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
}

function numbersIn(folder) {
  try {
    return readdirSync(folder)
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return []; // that process has just ended
  }
}

/** Null when the process or thread has ended, or is not ours to read. */
export function readProc(path) {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return null;
  }
}
