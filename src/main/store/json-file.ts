import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { jsonFault } from './json-fault.ts';
import { toCode } from './problem.ts';
import { parseJsonObject } from './settings-file.ts';

/** What a file that somebody chose holds, or why it holds nothing that can be read. */
export type JsonFile =
  | { readonly kind: 'content'; readonly content: Readonly<Record<string, unknown>> }
  /** `code`: the system's word for it, such as `EACCES`. */
  | { readonly kind: 'unreadable'; readonly code: string }
  | { readonly kind: 'tooLarge'; readonly mostKilobytes: number }
  /** Not in UTF-8. Read all the same, what cannot be told would be put in place of what was meant. */
  | { readonly kind: 'noText'; readonly line: number }
  | { readonly kind: 'badJson'; readonly line: number; readonly column: number }
  /** JSON, but no object, or one that is nested deeper than any of ours. */
  | { readonly kind: 'noJson' };

/** Settings with thirty routines are 70 kB; a file far beyond that is something else, and is not read at all. */
const MOST_BYTES = 1_000_000;

/** Reads the JSON object in a file. Never throws, and never changes the file. */
export async function readJsonFile(path: string): Promise<JsonFile> {
  try {
    const found = await stat(path);
    // Reading a pipe or a device would wait for ever; a folder answers with its own error below.
    if (!found.isFile() && !found.isDirectory()) return { kind: 'noJson' };
    if (found.size > MOST_BYTES) return { kind: 'tooLarge', mostKilobytes: MOST_BYTES / 1000 };
    const bytes = await readFile(path);
    if (!isUtf8(bytes)) return { kind: 'noText', line: firstBadLine(bytes) };
    const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
    const content = parseJsonObject(text);
    if (content !== null) return { kind: 'content', content };
    const fault = jsonFault(text);
    return fault === null ? { kind: 'noJson' } : { kind: 'badJson', ...fault };
  } catch (error) {
    return { kind: 'unreadable', code: toCode(error) };
  }
}

/** A line feed is never a part of another character, so each line can be looked at by itself. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const feed = bytes.indexOf('\n', from);
    const end = feed === -1 ? bytes.length : feed + 1;
    if (!isUtf8(bytes.subarray(from, end))) return line;
    from = end;
  }
  return line;
}
