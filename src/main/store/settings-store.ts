import { join } from 'node:path';
import type ElectronStore from 'electron-store';
import { parseSettingsPatch, toSettingsFile } from '../../shared/parse-settings.ts';
import type { Settings } from '../../shared/settings.ts';
import { type Examined, examineSettings } from './examine-settings.ts';
import { type StoreProblem, toCode } from './problem.ts';
import { cleanTemp, makeFolder } from './safe-write.ts';
import { parseJsonObject } from './settings-file.ts';

export type ChangeAnswer = { readonly ok: true } | { readonly ok: false; readonly problem: StoreProblem };

/** The settings of this run, and their file. */
export interface SettingsStore {
  readonly settings: Settings;
  /** What was found wrong with the file, each thing once. */
  readonly problems: readonly StoreProblem[];
  /** A change holds from the call on, even when it cannot be written (`ok: false`); only `settingsRefused` changes nothing. */
  change(patch: Partial<Settings>): Promise<ChangeAnswer>;
  /** Writes what could not be written before; for once a minute. */
  retry(): Promise<ChangeAnswer>;
  close(): Promise<void>;
}

type CreateStore = (options: ReturnType<typeof optionsFor>) => Pick<ElectronStore, 'set'>;

/** electron-store listens on it for stores in pages; here there are none. */
const PAGE_CHANNEL = 'electron-store-get-data';

/**
 * Opens `config.json` in a folder, whatever state both are in. The file is read here and written by electron-store,
 * which on its own does not start from a damaged file, or empties it (docs/decisions.md, "One writer for the disk").
 * @param removeChannel closes a channel that electron-store has opened with `ipcMain.on`.
 */
export async function openSettings(folder: string, removeChannel: (channel: string) => void): Promise<SettingsStore> {
  tidy(folder);
  const store = new SettingsOnDisk(folder, removeChannel);
  await store.mend();
  return store;
}

class SettingsOnDisk implements SettingsStore {
  readonly problems: StoreProblem[] = [];
  readonly #folder: string;
  readonly #path: string;
  readonly #removeChannel: (channel: string) => void;
  #settings: Settings;
  /** Keys of the file that are not on the disk yet. */
  #unsaved: Readonly<Record<string, unknown>> = {};

  constructor(folder: string, removeChannel: (channel: string) => void) {
    this.#folder = folder;
    this.#path = join(folder, 'config.json');
    this.#removeChannel = removeChannel;
    this.#settings = this.#examine().settings;
  }

  /** Writes the defaults over what was found wrong. */
  async mend(): Promise<void> {
    const mended = await this.retry();
    if (!mended.ok) this.#tell(mended.problem);
  }

  get settings(): Settings {
    return this.#settings;
  }

  async change(patch: Partial<Settings>): Promise<ChangeAnswer> {
    const checked = parseSettingsPatch(patch);
    if (checked === null) return { ok: false, problem: { key: 'settingsRefused', values: {} } };
    this.#settings = { ...this.#settings, ...checked };
    this.#unsaved = { ...this.#unsaved, ...toSettingsFile(checked) };
    return this.retry();
  }

  async retry(): Promise<ChangeAnswer> {
    if (Object.keys(this.#unsaved).length === 0) return { ok: true };
    // Loaded at the first write: it brings a schema compiler along that most runs never need.
    const { default: ElectronStore } = await import('electron-store');
    return this.#write((options) => new ElectronStore<Record<string, unknown>>(options));
  }

  #write(createStore: CreateStore): ChangeAnswer {
    try {
      makeFolder(this.#folder);
      // Looked at again: the file may have been edited since.
      const { writable, problem } = this.#examine();
      if (!writable && problem !== null) return { ok: false, problem };
      const store = createStore(optionsFor(this.#folder));
      this.#removeChannel(PAGE_CHANNEL);
      withoutSnap(() => store.set({ ...toSettingsFile({}), ...this.#unsaved }));
      this.#unsaved = {};
      return { ok: true };
    } catch (error) {
      return { ok: false, problem: { key: 'settingsNotWritable', values: { file: this.#path, code: toCode(error) } } };
    }
  }

  async close(): Promise<void> {
    await this.retry();
  }

  #examine(): Examined {
    const examined = examineSettings(this.#path);
    if (examined.problem !== null) this.#tell(examined.problem);
    this.#unsaved = { ...examined.mend, ...this.#unsaved };
    return examined;
  }

  #tell(problem: StoreProblem): void {
    const text = JSON.stringify(problem);
    if (!this.problems.some((each) => JSON.stringify(each) === text)) this.problems.push(problem);
  }
}

/** `set` merges keys into the file; all others that stand there are kept. */
function optionsFor(folder: string) {
  return {
    name: 'config',
    cwd: folder,
    configFileMode: 0o600,
    accessPropertiesByDotNotation: false,
    deserialize: parseOrThrow,
  };
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
