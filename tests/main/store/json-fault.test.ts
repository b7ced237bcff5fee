import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../../src/main/store/json-fault.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the place at which a text stops being JSON', () => {
  it.each([
    ['', 1, 1],
    ['junk {', 1, 1],
    ['{\n  "a": 1,\n  "b" 2\n}', 3, 7],
    ['{\n  "a": 1,\n}', 3, 1],
    ['{"a": [1, 2}', 1, 12],
    ['{"a": 01}', 1, 8],
    ["{'a': 1}", 1, 2],
    ['{"a": "no end}', 1, 7],
    ['{"a": "\\x"}', 1, 7],
    ['{"a": 1', 1, 8],
    ['{} {}', 1, 4],
    ['{"a": 1,\n// a remark\n"b": 2}', 2, 1],
  ])('of %j', (text, line, column) => {
    expect(jsonFault(text)).toEqual({ line, column });
  });

  it('is none in what is JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(3), (json, indent) => {
        expect(jsonFault(json)).toBeNull();
        expect(jsonFault(JSON.stringify(JSON.parse(json), null, indent))).toBeNull();
      }),
    );
  });

  it('is there exactly where the engine finds one too, whatever is cut out or put in', () => {
    const unit = fc.constantFrom(...Array.from('{}[],:"\\09-eu. \n\ta\u0001\u007f'));
    const edit = fc.tuple(fc.json(), fc.nat(), fc.nat(3), fc.string({ unit, maxLength: 2 }));
    fc.assert(
      fc.property(edit, ([json, from, length, put]) => {
        const at = from % (json.length + 1);
        const text = json.slice(0, at) + put + json.slice(at + length);
        expect(jsonFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is found at once in the longest file that is read', () => {
    const from = performance.now();
    expect(jsonFault(`["${'x'.repeat(1_000_000)}`)).toEqual({ line: 1, column: 2 });
    expect(jsonFault('['.repeat(1_000))).toEqual({ line: 1, column: 1_001 });
    expect(performance.now() - from).toBeLessThan(1_000);
  });
});
