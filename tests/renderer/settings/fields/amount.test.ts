import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount, toAmount } from '../../../../src/renderer/settings/fields/amount.ts';

const ENGLISH = { minutes: 'min', seconds: 's' };

describe('an amount in a field', () => {
  it.each([
    ['50', 3_000_000],
    [' 7:30 ', 450_000],
    ['0:10', 10_000],
    [':45', 45_000],
    ['52:30', 3_150_000],
    ['52 min 30 s', 3_150_000],
    ['52min30s', 3_150_000],
    ['52 Min.', 3_120_000],
    ['52 m 30', 3_150_000],
    ['1 h', 3_600_000],
    ['1h 5', 3_900_000],
    ['90 s', 90_000],
    ['٥٢:٣٠', 3_150_000],
    ['７：３０', 450_000],
  ])('reads %j as minutes', (input, ms) => {
    expect(parseAmount(input, 'minutes', ENGLISH)).toBe(ms);
  });

  it.each([
    ...['', ' ', '-5', '5.5', '5,5', '1e3', '7:60', '7:3', '1:00:00', 'ten', '0x10', '123456', 'min'],
    ...['52 30', '30 s 5 min', '5 min 5 min', '30 s 5', '5 constructor', '5 min, 3 s'],
  ])('takes %j for no amount', (input) => {
    expect(parseAmount(input, 'minutes', ENGLISH)).toBeNull();
    expect(parseAmount(input === '' ? ' ' : input, 'seconds', ENGLISH)).toBeNull();
  });

  it('takes a bare number for seconds where seconds are asked', () => {
    expect(parseAmount('90', 'seconds', ENGLISH)).toBe(90_000);
    expect(parseAmount('1:30', 'seconds', ENGLISH)).toBe(90_000);
    expect(parseAmount('1 min 30', 'seconds', ENGLISH)).toBe(90_000);
  });

  it('reads the units of the language of the window, and those of everywhere besides', () => {
    const names = { minutes: 'Минуты', seconds: 'с' };
    expect(parseAmount('7 минуты 30 с', 'minutes', names)).toBe(450_000);
    expect(parseAmount('7 min 30 с', 'minutes', names)).toBe(450_000);
  });

  it('shows every second so that reading it again changes nothing', () => {
    const seconds = fc.integer({ min: 0, max: 86_399 });
    const unit = fc.constantFrom('minutes' as const, 'seconds' as const);
    fc.assert(
      fc.property(seconds, unit, (s, u) => {
        expect(parseAmount(toAmount(s * 1000, u), u, ENGLISH)).toBe(s * 1000);
      }),
    );
  });
});
