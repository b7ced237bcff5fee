// How much memory a set of processes holds. Programs share pages with each other and among their own processes, so
// there is no one number; see docs/benchmark.md for what each of these says.
import { closeSync, openSync, readSync } from 'node:fs';
import { numberAfter, readProc } from './process-tree.mjs';

const PAGE_BYTES = 4096;
const ENTRY_BYTES = 8;
/** A pagemap is read in pieces of this many entries. */
const PIECE = 1 << 16;

/** @returns megabytes: `unique` (null unless root), `pss`, `anonymous`; and how many processes there are */
export function readMemory(pids) {
  const sums = pids.map((pid) => readProc(`${pid}/smaps_rollup`)).filter((text) => text !== null);
  const sum = (key) => sums.reduce((total, text) => total + numberAfter(key, text), 0) / 1024;
  return { unique: readUnique(pids), pss: sum('Pss'), anonymous: sum('Pss_Anon'), processes: sums.length };
}

/** The distinct physical pages that the processes map. Only root is told which they are. */
function readUnique(pids) {
  const frames = new Set();
  for (const pid of pids) addFrames(pid, frames);
  return frames.size === 0 ? null : (frames.size * PAGE_BYTES) / 2 ** 20;
}

function addFrames(pid, frames) {
  const maps = readProc(`${pid}/smaps`);
  if (maps === null) return;
  try {
    const pagemap = openSync(`/proc/${pid}/pagemap`, 'r');
    try {
      for (const [from, to] of residentRanges(maps)) addRange(pagemap, from, to, frames);
    } finally {
      closeSync(pagemap);
    }
  } catch {
    // it ended meanwhile, or is not ours to read
  }
}

/** The mappings with anything in memory, as first and last-but-one page number. */
function* residentRanges(maps) {
  for (const [, from, to, resident] of maps.matchAll(/^([\da-f]+)-([\da-f]+) [^]*?^Rss:\s+(\d+) kB/gm)) {
    if (resident !== '0') yield [from, to].map((address) => Number.parseInt(address, 16) / PAGE_BYTES);
  }
}

function addRange(pagemap, from, to, frames) {
  for (let first = from; first < to; first += PIECE) {
    const piece = Buffer.alloc(Math.min(PIECE, to - first) * ENTRY_BYTES);
    const length = readSync(pagemap, piece, 0, piece.length, first * ENTRY_BYTES);
    for (let at = 0; at < length; at += ENTRY_BYTES) {
      const high = piece.readUInt32LE(at + 4);
      if (high >>> 31 === 0) continue; // not in memory
      // bits 0-54 are the page frame; https://docs.kernel.org/admin-guide/mm/pagemap.html
      const frame = (high & 0x7fffff) * 2 ** 32 + piece.readUInt32LE(at);
      if (frame !== 0) frames.add(frame);
    }
  }
}
