/** Where a text stops being JSON, both counted from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
}

/** What may come next. `first…`: or the end of what has just begun. */
type Expected = 'value' | 'firstValue' | 'firstKey' | 'key' | 'colon' | 'next' | 'end';

interface Reading {
  readonly expected: Expected;
  /** The brackets that are open, the innermost last. */
  readonly open: string;
}

const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const BLANK = /[ \t\n\r]*/y;
/** A piece of a string; one piece at a time, as a whole string in one pattern could be too long for it. */
const PIECE = /[^"\\\p{Cc}]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|[\x7f-\x9f]/uy;

/** The first place at which a text can no longer be JSON; null when it is. The engine's own message often tells none. */
export function jsonFault(text: string): JsonFault | null {
  let reading: Reading = { expected: 'value', open: '' };
  let at = skip(BLANK, text, 0);
  while (at < text.length) {
    const end = tokenEnd(text, at);
    const next = end === null ? null : follow(reading, text.charAt(at));
    if (end === null || next === null) return placeOf(text, at);
    reading = next;
    at = skip(BLANK, text, end);
  }
  return reading.expected === 'end' ? null : placeOf(text, at);
}

function follow({ expected, open }: Reading, first: string): Reading | null {
  const isKey = expected === 'key' || expected === 'firstKey';
  const after = (rest: string): Reading => ({ expected: rest === '' ? 'end' : 'next', open: rest });
  if (first === '}' || first === ']') {
    const mayClose = expected === 'next' || expected === (first === '}' ? 'firstKey' : 'firstValue');
    return mayClose && open.endsWith(first === '}' ? '{' : '[') ? after(open.slice(0, -1)) : null;
  }
  if (first === ',') return expected === 'next' ? { expected: open.endsWith('{') ? 'key' : 'value', open } : null;
  if (first === ':') return expected === 'colon' ? { expected: 'value', open } : null;
  if (isKey) return first === '"' ? { expected: 'colon', open } : null;
  if (expected !== 'value' && expected !== 'firstValue') return null;
  if (first === '{') return { expected: 'firstKey', open: `${open}{` };
  if (first === '[') return { expected: 'firstValue', open: `${open}[` };
  return after(open);
}

/** Where what begins here ends; null when nothing of JSON begins here, or it has no end. */
function tokenEnd(text: string, at: number): number | null {
  const first = text.charAt(at);
  if ('{}[],:'.includes(first)) return at + 1;
  if (first !== '"') {
    const end = skip(SCALAR, text, at);
    return end === at ? null : end;
  }
  let end = at + 1;
  for (let piece = skip(PIECE, text, end); piece > end; piece = skip(PIECE, text, end)) end = piece;
  return text.charAt(end) === '"' ? end + 1 : null;
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function placeOf(text: string, at: number): JsonFault {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
