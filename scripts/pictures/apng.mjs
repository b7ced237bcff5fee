// PNG and animated PNG, written by hand: Node has the compression, and what is left is less than a library would bring
// along. https://www.w3.org/TR/png-3/ (acTL, fcTL, fdAT). Of each frame only the rectangle that changed is kept.
import { crc32, deflateSync } from 'node:zlib';
import { withPalette } from './palette.mjs';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Eight bits a pixel, as a number of a colour in the palette. */
const INDEXED = [8, 3, 0, 0, 0];

/**
 * @param {{ width: number, height: number, frames: readonly { rgb: Uint8Array, delayMs: number }[] }} film
 *   `rgb`: three bytes a pixel, rows from the top
 * @returns {Buffer} the file; with more than one frame it plays without end
 */
export function encodePng({ width, height, frames }) {
  const kept = merged(frames);
  const { palette, indexed } = withPalette(kept.map(({ rgb }) => rgb));
  const header = Buffer.concat([uint32(width), uint32(height), Buffer.from(INDEXED)]);
  const pictures =
    kept.length === 1 ? stillChunks(indexed[0], width, height) : filmChunks(kept, indexed, width, height);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    ...pictures,
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function stillChunks(pixels, width, height) {
  return [chunk('IDAT', packed(pixels, { x: 0, y: 0, width, height }, width))];
}

function filmChunks(frames, indexed, width, height) {
  let sequence = 0;
  const pictures = indexed.flatMap((pixels, index) => {
    const area = index === 0 ? { x: 0, y: 0, width, height } : changedArea(indexed[index - 1], pixels, width, height);
    const control = chunk('fcTL', frameControl(sequence++, area, frames[index].delayMs));
    const data = packed(pixels, area, width);
    return index === 0
      ? [control, chunk('IDAT', data)]
      : [control, chunk('fdAT', Buffer.concat([uint32(sequence++), data]))];
  });
  return [chunk('acTL', Buffer.concat([uint32(indexed.length), uint32(0)])), ...pictures];
}

/** A frame like the one before it only makes that one last longer. */
function merged(frames) {
  const kept = [];
  for (const frame of frames) {
    const last = kept.at(-1);
    if (last && Buffer.compare(last.rgb, frame.rgb) === 0) last.delayMs += frame.delayMs;
    else kept.push({ ...frame });
  }
  return kept;
}

function changedArea(before, after, width, height) {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let at = 0; at < after.length; at += 1) {
    if (before[at] === after[at]) continue;
    const x = at % width;
    const y = Math.floor(at / width);
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  // colours that share a place in the palette can make two frames alike after all
  if (left > right) return { x: 0, y: 0, width: 1, height: 1 };
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** The rows of an area, each after a zero for "not filtered": numbers of colours have no neighbours to differ from. */
function packed(pixels, area, width) {
  const rows = Buffer.alloc((area.width + 1) * area.height);
  for (let row = 0; row < area.height; row += 1) {
    const from = (area.y + row) * width + area.x;
    rows.set(pixels.subarray(from, from + area.width), row * (area.width + 1) + 1);
  }
  return deflateSync(rows, { level: 9 });
}

/** Where a frame goes and how long it stays; it lies over the one before. */
function frameControl(sequence, area, delayMs) {
  const rest = Buffer.alloc(6);
  rest.writeUInt16BE(Math.round(delayMs), 0);
  rest.writeUInt16BE(1000, 2);
  return Buffer.concat([...[sequence, area.width, area.height, area.x, area.y].map(uint32), rest]);
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
}

function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
}
