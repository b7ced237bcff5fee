/** The objects in a list of JSON; what is no object is left out. Rejects nothing: no list is an empty one. */
export function recordsIn(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** An object's own value under a key, as an object; anything else is an empty one. */
export function recordAt(record: Record<string, unknown>, key: string): Record<string, unknown> {
  const value = record[key];
  return isRecord(value) ? value : {};
}

/** A text under one of these keys, the first that is there, or null. */
export function textAt(record: Record<string, unknown>, ...keys: readonly string[]): string | null {
  const found = keys.map((key) => record[key]).find((value) => typeof value === 'string' && value !== '');
  return typeof found === 'string' ? found : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
