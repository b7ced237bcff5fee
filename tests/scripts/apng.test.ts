import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { encodePng } from '../../scripts/pictures/apng.mjs';

const GREEN = [45, 74, 55] as const;
const CREAM = [251, 249, 244] as const;

interface Chunk {
  readonly name: string;
  readonly data: Buffer;
}

/** The chunks of a PNG file, each with a checksum that is right. */
function chunksOf(file: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let at = 8;
  while (at < file.length) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.push({ name: body.toString('latin1', 0, 4), data: body.subarray(4) });
    at += length + 12;
  }
  return chunks;
}

/** Four by three pixels of one colour, with one pixel of the other. */
function frame(dotAt: number | null): Uint8Array {
  return Uint8Array.from(Array.from({ length: 12 }, (_, index) => (index === dotAt ? GREEN : CREAM)).flat());
}

function film(...dots: readonly (number | null)[]): readonly Chunk[] {
  const frames = dots.map((dotAt) => ({ rgb: frame(dotAt), delayMs: 80 }));
  return chunksOf(encodePng({ width: 4, height: 3, frames }));
}

function named(chunks: readonly Chunk[], name: string): readonly Buffer[] {
  return chunks.filter((chunk) => chunk.name === name).map(({ data }) => data);
}

/** The colours of a picture that is not filtered, row by row. */
function coloursOf(data: Buffer, palette: Buffer, width: number): readonly (readonly number[])[] {
  const rows = inflateSync(data);
  const indexes = [...rows].filter((_, at) => at % (width + 1) !== 0);
  return indexes.map((index) => [...palette.subarray(index * 3, index * 3 + 3)]);
}

describe('the writer of pictures', () => {
  test('keeps flat colours exactly, and writes a single frame as a plain PNG', () => {
    const chunks = film(5);
    expect(chunks.map(({ name }) => name)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
    const [palette] = named(chunks, 'PLTE');
    const [pixels] = named(chunks, 'IDAT');
    const colours = coloursOf(pixels ?? Buffer.alloc(0), palette ?? Buffer.alloc(0), 4);
    expect(colours).toHaveLength(12);
    expect(colours[5]).toEqual([...GREEN]);
    expect(colours[4]).toEqual([...CREAM]);
  });

  test('keeps of each later frame only what changed', () => {
    const chunks = film(null, 5, 6);
    const controls = named(chunks, 'fcTL').map((data) =>
      Array.from({ length: 5 }, (_, at) => data.readUInt32BE(at * 4)),
    );
    // number in the file, width, height, left, top
    expect(controls).toEqual([
      [0, 4, 3, 0, 0],
      [1, 1, 1, 1, 1],
      [3, 2, 1, 1, 1],
    ]);
    expect(named(chunks, 'acTL').map((data) => [data.readUInt32BE(0), data.readUInt32BE(4)])).toEqual([[3, 0]]);
  });

  test('lets a frame that does not change stay longer', () => {
    const controls = named(film(null, null, null, 5), 'fcTL');
    expect(controls.map((data) => data.readUInt16BE(20))).toEqual([240, 80]);
  });

  test('finds at most 256 colours for soft edges of many', () => {
    const rgb = Uint8Array.from({ length: 3 * 40 * 40 }, (_, at) => (at * 7919) % 256);
    const chunks = chunksOf(encodePng({ width: 40, height: 40, frames: [{ rgb, delayMs: 0 }] }));
    expect(named(chunks, 'PLTE')[0]?.length).toBeLessThanOrEqual(3 * 256);
  });
});
