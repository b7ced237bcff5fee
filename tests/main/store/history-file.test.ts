import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLines, toPieces } from '../../../src/main/store/history-file.ts';

describe('the pieces of a file', () => {
  it('are all of it, of whole lines, each as long as asked and not a line more', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', 'ü'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (whole, length) => {
        const pieces = [...toPieces(Buffer.from(whole), length)];
        expect(Buffer.concat(pieces).toString()).toBe(whole);
        for (const piece of pieces.slice(0, -1)) {
          expect(piece.toString()).toMatch(/\n$/);
          expect(piece.length).toBeGreaterThanOrEqual(length);
        }
        for (const piece of pieces) {
          const last = [...toLines(piece)].at(-1) ?? Buffer.alloc(0);
          expect(piece.length - last.length - 1).toBeLessThan(length);
        }
      }),
    );
  });
});
