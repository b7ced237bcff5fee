import { describe, expect, it } from 'vitest';
import { writeMinutes } from '../../../src/main/tray/write-minutes.ts';

const SIDE = 16;
const CELL = 5;
const HEIGHT = 10;

/** A sprite whose digit n is an opaque block of colour n + 1, with a clear pixel column at its right. */
function aSprite(alpha = 255): Buffer {
  const sprite = Buffer.alloc(CELL * 10 * HEIGHT * 4);
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < CELL * 10; x += 1) {
      if (x % CELL === CELL - 1) continue;
      const colour = Math.floor(x / CELL) + 1;
      sprite.set([colour, colour, colour, alpha], (y * CELL * 10 + x) * 4);
    }
  }
  return sprite;
}

/** The first channel of each pixel in a row. */
function rowOf(picture: Buffer, y: number): number[] {
  return Array.from({ length: SIDE }, (_unused, x) => picture[(y * SIDE + x) * 4] ?? -1);
}

const clear = (): Buffer => Buffer.alloc(SIDE * SIDE * 4);

describe('the minutes', () => {
  it('stand in the middle at the top, digit for digit', () => {
    const picture = writeMinutes(clear(), aSprite(), 49);
    expect(rowOf(picture, 0)).toEqual([0, 0, 0, 5, 5, 5, 5, 0, 10, 10, 10, 10, 0, 0, 0, 0]);
    expect(rowOf(picture, HEIGHT - 1)).toEqual(rowOf(picture, 0));
    expect(rowOf(picture, HEIGHT)).toEqual(new Array(SIDE).fill(0));
  });

  it('have room for one digit and for three', () => {
    expect(rowOf(writeMinutes(clear(), aSprite(), 0), 3)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]);
    expect(rowOf(writeMinutes(clear(), aSprite(), 999), 3)).toEqual([
      ...[10, 10, 10, 10, 0],
      ...[10, 10, 10, 10, 0],
      ...[10, 10, 10, 10, 0],
      0,
    ]);
  });

  it('leave the hill below and what is under their clear parts, and the files they were read from', () => {
    const ground = clear().fill(200);
    const sprite = aSprite();
    const picture = writeMinutes(ground, sprite, 4);
    expect(rowOf(picture, 0)).toEqual([200, 200, 200, 200, 200, 5, 5, 5, 5, ...new Array<number>(7).fill(200)]);
    expect(ground.every((byte) => byte === 200)).toBe(true);
    expect(sprite.equals(aSprite())).toBe(true);
  });

  it('let through what is under a half clear pixel', () => {
    const ground = clear().fill(200);
    expect(rowOf(writeMinutes(ground, aSprite(128), 0), 0)[5]).toBe(1 + Math.round((200 * 127) / 255));
  });
});
