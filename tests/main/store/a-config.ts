import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSettings } from '../../../src/main/store/settings-store.ts';
import { ipcMain } from '../../fakes/electron.ts';
import { aFolder } from './a-folder.ts';

/** Opens the settings as main does. */
export const open = (folder: string) => openSettings(folder, ipcMain.removeAllListeners);
/** What the config file in a folder says. */
export const read = (folder: string): unknown => JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8'));

/** A folder with a config file in it. */
export function aFolderWith(content: string | Uint8Array): string {
  const folder = aFolder();
  writeFileSync(join(folder, 'config.json'), content);
  return folder;
}

const depth = 100_000;
/** A file with nothing wrong in it. */
export const whole = '{"schemaVersion":1,"breakEverySeconds":600,"volume":0.2}';

/** Files that hold no settings at all: set aside, defaults. */
export const broken: [string, string | Uint8Array][] = [
  ['empty', ''],
  ['blank', ' \n\t '],
  ['full of NULs', '\0'.repeat(400)],
  ['cut', whole.slice(0, 30)],
  ['in UTF-16', Buffer.from(`\uFEFF${whole}`, 'utf16le')],
  ['a list', '[1,2]'],
  ['null', 'null'],
  ['a number', '42'],
  ['a text', '"settings"'],
  ['nested 100000 deep', '['.repeat(depth) + ']'.repeat(depth)],
  ['nested 100000 deep in a key', `{"x":${'['.repeat(depth)}${']'.repeat(depth)}}`],
  ['of 50 MB', `{"x":"${'x'.repeat(50_000_000)}"}`],
];

/** Files with something to use: what is wrong in them, and what is used. */
export const usable: [string, string, string | null, object][] = [
  ['whole', whole, null, { breakEveryMs: 600_000, volume: 0.2 }],
  ['with a byte order mark', `\uFEFF${whole}`, null, { breakEveryMs: 600_000, volume: 0.2 }],
  ['with a wrong type', '{"volume":"loud","breakEverySeconds":600}', 'volume: "loud"', { breakEveryMs: 600_000 }],
  ['out of range', '{"volume":7,"breakEverySeconds":600}', 'volume: 7', { breakEveryMs: 600_000 }],
  ['with 1e999', '{"breakEverySeconds":1e999,"volume":0.2}', 'breakEverySeconds: Infinity', { volume: 0.2 }],
  ['with an unknown key', '{"hat":{"colour":"red"},"volume":0.2}', null, { volume: 0.2 }],
  ['with __proto__', '{"__proto__":{"polluted":1},"volume":0.2}', null, { volume: 0.2 }],
  ['with constructor', '{"constructor":{"prototype":{"polluted":1}},"volume":0.2}', null, { volume: 0.2 }],
  ['with a key of the library', '{"__internal__":5,"volume":0.2}', null, { volume: 0.2 }],
  ['with a key twice', '{"volume":0.9,"volume":0.2}', null, { volume: 0.2 }],
];
