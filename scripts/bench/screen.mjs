// A virtual display whose picture can be read at any moment: Xvfb keeps it in a file that it maps into memory, so a
// look costs a few reads and the programs under measurement do not notice.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { Remedy } from '../report.mjs';

const SERVER = 'Xvfb';
const SIZE = '1280x800x24';
/** Without GLX: a software GL would add the same 50 MB to every Electron program. No cursor: it would be in the picture. */
const ARGS = ['-screen', '0', SIZE, '-nolisten', 'tcp', '-noreset', '-nocursor', '-extension', 'GLX'];
/** How many lines of the screen are looked at, evenly spread. */
const LINES = 24;
/** Pause between two looks. */
const LOOK_MS = 2;

/** Starts the display. @returns its name, and how to look at it; close it at the end */
export async function openScreen() {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'trailbreak-screen-'));
  const server = spawn(SERVER, ['-displayfd', '3', '-fbdir', folder, ...ARGS], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true, // Ctrl+C is for us: we end the programs first
  });
  const close = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.on('exit', close);
  const number = await new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', (code) =>
      reject(new Remedy(`${SERVER} ended with ${code}; try it by hand: ${SERVER} ${ARGS.join(' ')}`)),
    );
    createInterface(server.stdio[3]).once('line', resolve);
  });
  const look = openPicture(join(folder, 'Xvfb_screen0'));
  return { display: `:${number.trim()}`, look, watch: (withinMs) => watch(look, withinMs), close };
}

/** The file is an XWD dump: a header of big-endian numbers, colours, then lines of pixels (see xwd(1), XWDFile.h). */
function openPicture(path) {
  const file = openSync(path, 'r');
  const header = Buffer.alloc(100);
  readSync(file, header, 0, header.length, 0);
  const field = (index) => header.readUInt32BE(index * 4);
  const [height, lineBytes] = [field(5), field(12)];
  const start = field(0) + field(19) * 12; // header size, number of colours
  const line = Buffer.alloc(lineBytes);
  const pixels = new Uint32Array(line.buffer, line.byteOffset, lineBytes / 4);
  process.on('exit', () => closeSync(file));
  const background = () => {
    readSync(file, line, 0, lineBytes, start);
    return pixels[0];
  };
  const empty = background();
  /**
   * `empty`: no window; `plain`: a window with nothing in it; `painted`: a line of it has more than one colour. Not two
   * lines of different colours: the ground of the window is filled twice, and half of the second fill is seen as well.
   */
  return () => {
    let isEmpty = true;
    for (let index = 0; index < LINES; index += 1) {
      const row = Math.floor(((2 * index + 1) * height) / (2 * LINES));
      readSync(file, line, 0, lineBytes, start + row * lineBytes);
      const colour = pixels.find((pixel) => pixel !== empty);
      if (colour === undefined) continue;
      isEmpty = false;
      if (pixels.some((pixel) => pixel !== empty && pixel !== colour)) return 'painted';
    }
    return isEmpty ? 'empty' : 'plain';
  };
}

/**
 * Waits for a window that fills the screen. A second look has to confirm what is in it: the first may have met a fill
 * in the middle of a line.
 * @returns when it was there, and when something was in it
 */
async function watch(look, withinMs) {
  const endsAt = performance.now() + withinMs;
  let shownAt = null;
  let paintedAt = null;
  for (;;) {
    const seen = look();
    const now = performance.now();
    if (seen !== 'empty') shownAt ??= now;
    if (seen === 'painted' && paintedAt !== null) return { shownAt, paintedAt };
    paintedAt = seen === 'painted' ? now : null;
    if (now > endsAt) throw new Error(`no painted window within ${withinMs / 1000} s`);
    await wait(LOOK_MS);
  }
}
