/** One write to the disk: small enough to be made in a moment, large enough to be worth it. */
const PIECE_BYTES = 256 * 1024;

/** Puts many small parts together into pieces for `writeFile`; each part is made when its piece is wanted. */
export function* gather(parts: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  let piece: Uint8Array[] = [];
  let size = 0;
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    piece.push(bytes);
    size += bytes.length;
    if (size < PIECE_BYTES) continue;
    yield Buffer.concat(piece);
    piece = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(piece);
}
