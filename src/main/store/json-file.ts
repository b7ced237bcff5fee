import { readFile, stat } from 'node:fs/promises';
import { toCode } from './problem.ts';
import { parseJsonObject } from './settings-file.ts';

/** What a file that somebody chose holds, or why it holds nothing that can be read. */
export type JsonFile =
  | { readonly kind: 'content'; readonly content: Readonly<Record<string, unknown>> }
  /** `code`: the system's word for it, such as `EACCES`. */
  | { readonly kind: 'unreadable'; readonly code: string }
  | { readonly kind: 'tooLarge'; readonly mostKilobytes: number }
  /** No JSON object, or one that is nested deeper than any of ours. */
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
    const content = parseJsonObject(await readFile(path, 'utf8'));
    return content === null ? { kind: 'noJson' } : { kind: 'content', content };
  } catch (error) {
    return { kind: 'unreadable', code: toCode(error) };
  }
}
