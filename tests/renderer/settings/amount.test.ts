import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount, stepAmount, toAmount } from '../../../src/renderer/settings/amount.ts';

describe('an amount in a field', () => {
  it.each([
    ['50', 3_000_000],
    [' 7:30 ', 450_000],
    ['0:10', 10_000],
    [':45', 45_000],
  ])('reads %j as minutes', (input, ms) => {
    expect(parseAmount(input, 'minutes')).toBe(ms);
  });

  it.each(['', ' ', '-5', '5.5', '1e3', '7:60', '7:3', '1:00:00', 'ten', '0x10', '123456'])(
    'takes %j for no amount',
    (input) => {
      expect(parseAmount(input, 'minutes')).toBeNull();
    },
  );

  it('takes whole seconds where seconds are asked', () => {
    expect(parseAmount('90', 'seconds')).toBe(90_000);
    expect(parseAmount('1:30', 'seconds')).toBeNull();
  });

  it('shows every second so that reading it again changes nothing', () => {
    const seconds = fc.integer({ min: 0, max: 86_399 });
    const unit = fc.constantFrom('minutes' as const, 'seconds' as const);
    fc.assert(
      fc.property(seconds, unit, (s, u) => {
        expect(parseAmount(toAmount(s * 1000, u), u)).toBe(s * 1000);
      }),
    );
  });

  it('steps by one unit and stops at the ends', () => {
    const range = { min: 60_000, max: 120_000 };
    expect(stepAmount(60_000, 1, 'minutes', range)).toBe(120_000);
    expect(stepAmount(120_000, 1, 'minutes', range)).toBe(120_000);
    expect(stepAmount(60_000, -1, 'minutes', range)).toBe(60_000);
    expect(stepAmount(90_000, -1, 'seconds', range)).toBe(89_000);
  });
});
