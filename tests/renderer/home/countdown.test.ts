import { describe, expect, it } from 'vitest';
import { countdown } from '../../../src/renderer/home/countdown.ts';
import { createText } from '../../../src/shared/text.ts';
import { ENGLISH } from '../../../src/cli/english.ts';

const text = createText(ENGLISH);

describe('the time that is left', () => {
  it.each([
    [-5, '0 s'],
    [1, '1 s'],
    [59_999, '60 s'],
    [60_000, '1 min'],
    [60_001, '2 min'],
    [99 * 60_000, '99 min'],
    [99 * 60_000 + 1, '1:40 h'],
    [240 * 60_000, '4:00 h'],
  ])('says %d ms as "%s"', (ms, words) => {
    const { figure, unit } = countdown(ms, text);
    expect(`${figure} ${unit}`).toBe(words);
  });
});
