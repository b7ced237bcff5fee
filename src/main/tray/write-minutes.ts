/** The digit picture holds ten cells side by side, each this much of the icon's width. As drawn by scripts/icons.mjs. */
const DIGITS = 10;
const CELL_PART = 5 / 16;
/** Bytes a pixel. */
const DEPTH = 4;

/**
 * Writes a number over a square picture, at its top and in its middle.
 * @param ground pixels of the picture, four bytes each, the colours multiplied with the last one, alpha
 * @param digits pixels of the digits 0 to 9 at the same scale
 * @param minutes 0 to 999
 */
export function writeMinutes(ground: Buffer, digits: Buffer, minutes: number): Buffer {
  const side = Math.sqrt(ground.length / DEPTH);
  const cell = Math.round(side * CELL_PART);
  const height = digits.length / DEPTH / DIGITS / cell;
  const written = String(minutes);
  const picture = Buffer.from(ground);
  const left = Math.max(0, Math.floor((side - written.length * cell) / 2));
  for (const [place, digit] of Array.from(written).entries()) {
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < cell && left + place * cell + x < side; x += 1) {
        const from = (y * DIGITS * cell + Number(digit) * cell + x) * DEPTH;
        blend(picture, (y * side + left + place * cell + x) * DEPTH, digits.subarray(from, from + DEPTH));
      }
    }
  }
  return picture;
}

/** One pixel over another. */
function blend(picture: Buffer, at: number, over: Buffer): void {
  const through = 255 - (over[DEPTH - 1] ?? 0);
  for (const [channel, value] of over.entries()) {
    const below = picture[at + channel] ?? 0;
    picture[at + channel] = Math.min(255, value + Math.round((below * through) / 255));
  }
}
