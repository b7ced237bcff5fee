import { join } from 'node:path';
import ElectronStore from 'electron-store';
import { parseSettingsPatch, type Settings, toSettingsFile } from '../../shared/settings.ts';
import { examineSettings } from './examine-settings.ts';
import { type StoreProblem, toCode } from './problem.ts';
import { cleanTemp, makeFolder } from './safe-write.ts';
import { parseJsonObject } from './settings-file.ts';

export type ChangeAnswer = { readonly ok: true } | { readonly ok: false; readonly problem: StoreProblem };

/** The settings of this run, and their file. */
export interface SettingsStore {
  readonly settings: Settings;
  /** What was found wrong with the file, each thing once. */
  readonly problems: readonly StoreProblem[];
  /** A change holds at once, even when it cannot be written (`ok: false`); only `settingsRefused` changes nothing. */
  change(patch: Partial<Settings>): ChangeAnswer;
  /** Writes what could not be written before; for once a minute. */
  retry(): ChangeAnswer;
  close(): void;
}

/** electron-store listens on it for stores in pages; here there are none. */
const PAGE_CHANNEL = 'electron-store-get-data';

/**
 * Opens `config.json` in a folder, whatever state both are in. The file is read here and written by electron-store,
 * which on its own does not start from a damaged file, or empties it (docs/decisions.md, "One writer for the disk").
 * @param removeChannel closes a channel that electron-store has opened with `ipcMain.on`.
 */
export function openSettings(folder: string, removeChannel: (channel: string) => void): SettingsStore {
  const path = join(folder, 'config.json');
  const problems: StoreProblem[] = [];
  let unsaved: Record<string, unknown> = {};

  const examine = () => {
    const examined = examineSettings(path);
    if (examined.problem !== null) addOnce(problems, examined.problem);
    unsaved = { ...examined.mend, ...unsaved };
    return examined;
  };
  const save = (): ChangeAnswer => {
    if (Object.keys(unsaved).length === 0) return { ok: true };
    try {
      makeFolder(folder);
      // Looked at again: the file may have been edited since.
      const { writable, problem } = examine();
      if (!writable && problem !== null) return { ok: false, problem };
      write(folder, { ...toSettingsFile({}), ...unsaved }, removeChannel);
      unsaved = {};
      return { ok: true };
    } catch (error) {
      return { ok: false, problem: { key: 'settingsNotWritable', values: { file: path, code: toCode(error) } } };
    }
  };

  tidy(folder);
  let { settings } = examine();
  const mended = save();
  if (!mended.ok) addOnce(problems, mended.problem);
  return {
    get settings() {
      return settings;
    },
    problems,
    change: (patch) => {
      const checked = parseSettingsPatch(patch);
      if (checked === null) return { ok: false, problem: { key: 'settingsRefused', values: {} } };
      settings = { ...settings, ...checked };
      unsaved = { ...unsaved, ...toSettingsFile(checked) };
      return save();
    },
    retry: save,
    close: () => void save(),
  };
}

/** Merges keys into the file; all others that stand there are kept. */
function write(folder: string, keys: Record<string, unknown>, removeChannel: (channel: string) => void): void {
  const store = new ElectronStore<Record<string, unknown>>({
    name: 'config',
    cwd: folder,
    configFileMode: 0o600,
    accessPropertiesByDotNotation: false,
    deserialize: parseOrThrow,
  });
  removeChannel(PAGE_CHANNEL);
  withoutSnap(() => store.set(keys));
}

function parseOrThrow(text: string): Record<string, unknown> {
  const content = parseJsonObject(text);
  if (content === null) throw new SyntaxError('not settings');
  return content;
}

/**
 * conf writes straight into the file when `SNAP` is set, and every program started from a terminal inside a snap
 * inherits it (https://github.com/sindresorhus/conf/pull/82).
 */
function withoutSnap(work: () => void): void {
  const snap = process.env['SNAP'];
  delete process.env['SNAP'];
  try {
    work();
  } finally {
    if (snap !== undefined) process.env['SNAP'] = snap;
  }
}

/** A folder that cannot be made or read is told about when the file is looked at. */
function tidy(folder: string): void {
  try {
    makeFolder(folder);
    cleanTemp(folder);
  } catch {
    return;
  }
}

function addOnce(problems: StoreProblem[], problem: StoreProblem): void {
  const text = JSON.stringify(problem);
  if (!problems.some((each) => JSON.stringify(each) === text)) problems.push(problem);
}
