import * as fc from 'fast-check';

/** Files in which any of these keys has any value: of the right kind and far off, or of another kind. */
export function aFileWith(keys: readonly string[]): fc.Arbitrary<Record<string, unknown>> {
  const value = fc.oneof(fc.jsonValue(), fc.double(), fc.boolean(), fc.nat(10_000_000), fc.constantFrom(...keys));
  return fc.dictionary(fc.constantFrom(...keys), value);
}
