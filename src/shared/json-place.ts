/** The longest piece of a file that is repeated to the person, in characters. */
const MOST_SHOWN = 40;

/** A place in words: `items.2.seconds`. */
export function placeWords(path: readonly PropertyKey[]): string {
  return path.map((key) => oneLine(String(key))).join('.');
}

/** What stands at a place of something that was read from JSON; undefined where nothing does. */
export function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    const isHolder = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    return isHolder ? Reflect.get(value, key) : undefined;
  }, input);
}

/** A short piece of a value on one line, empty for none. What is inside a list or an object is left out. */
export function abridge(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return oneLine(JSON.stringify(value));
}

function oneLine(text: string): string {
  const line = text.slice(0, MOST_SHOWN).replaceAll(/\p{Cc}/gu, ' ');
  return text.length <= MOST_SHOWN ? line : `${line}…`;
}
