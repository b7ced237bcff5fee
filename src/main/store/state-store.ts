import { readFileSync, renameSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { type StoreProblem, toCode } from './problem.ts';
import { cleanTemp, makeFolder, writeFile, writeFileSync } from './safe-write.ts';

/** The running countdown on disk: `state.json`, and the one before it in `state.previous.json`. Nothing here throws. */
export interface StateFile {
  /** What was saved last and can be read as JSON, or null. */
  read(): unknown;
  /** Marks what was saved as still true at this wall-clock instant: far cheaper than saving it again. */
  touch(wallMs: number): void;
  /** Wall-clock instant of the last save or touch, or null when nothing was ever saved. */
  touchedAt(): number | null;
  /** Saves before it returns; for the moments after which there may be no other. */
  saveSync(value: unknown): void;
  /** Saves without holding up the event loop. While one value is being written, only the last of the others is kept. */
  save(value: unknown): void;
  /** Done when nothing is left to be written. */
  flush(): Promise<void>;
}

export interface StateListener {
  /** Told once, and again only after a save has worked. */
  readonly onProblem: (problem: StoreProblem) => void;
}

/** A state is some 10 kB with its plan; a file far beyond that is not ours. */
const MOST_BYTES = 1_000_000;

/** Opens the state file in a folder. */
export function openStateFile(folder: string, listener: StateListener): StateFile {
  try {
    makeFolder(folder);
    cleanTemp(folder);
  } catch {
    // A folder that cannot be made or read is told about by the first save.
  }
  return new StateOnDisk(folder, listener);
}

class StateOnDisk implements StateFile {
  readonly #path: string;
  readonly #previous: string;
  readonly #listener: StateListener;
  /** Whether the file now in place is worth keeping as the previous one. */
  #whole: boolean;
  #waiting: { readonly value: unknown } | null = null;
  #running: Promise<void> | null = null;
  /** Counts `saveSync`, which overtakes a save that is under way. */
  #overtaken = 0;
  #failed = false;

  constructor(folder: string, listener: StateListener) {
    this.#path = join(folder, 'state.json');
    this.#previous = join(folder, 'state.previous.json');
    this.#listener = listener;
    this.#whole = readJson(this.#path) !== null;
  }

  read(): unknown {
    return readJson(this.#path) ?? readJson(this.#previous);
  }

  touch(wallMs: number): void {
    // What could not be saved is not what the file holds.
    if (this.#failed) return;
    try {
      utimesSync(this.#path, wallMs / 1000, wallMs / 1000);
    } catch {
      // Nothing is saved, which the save itself has told about.
    }
  }

  touchedAt(): number | null {
    return statSync(this.#path, { throwIfNoEntry: false })?.mtimeMs ?? null;
  }

  saveSync(value: unknown): void {
    this.#overtaken += 1;
    this.#waiting = null;
    try {
      writeFileSync(this.#path, JSON.stringify(value), { beforeReplace: () => this.#keepPrevious() });
      this.#done();
    } catch (error) {
      this.#tell(error);
    }
  }

  save(value: unknown): void {
    this.#waiting = { value };
    this.#running ??= this.#writeWaiting().finally(() => {
      this.#running = null;
    });
  }

  async flush(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  async #writeWaiting(): Promise<void> {
    while (this.#waiting !== null) {
      const { value } = this.#waiting;
      const overtakenBefore = this.#overtaken;
      this.#waiting = null;
      const beforeReplace = () => this.#overtaken === overtakenBefore && this.#keepPrevious();
      try {
        await writeFile(this.#path, JSON.stringify(value), { beforeReplace });
        if (this.#overtaken === overtakenBefore) this.#done();
      } catch (error) {
        this.#tell(error);
      }
    }
  }

  /** A run killed between this and the rename that follows leaves no `state.json`, and starts from the previous one. */
  #keepPrevious(): true {
    if (!this.#whole) return true;
    this.#whole = false;
    try {
      renameSync(this.#path, this.#previous);
    } catch {
      // It has gone: then the one before it stays.
    }
    return true;
  }

  #done(): void {
    this.#whole = true;
    this.#failed = false;
  }

  #tell(error: unknown): void {
    if (!this.#failed) {
      this.#listener.onProblem({ key: 'stateNotWritable', values: { file: this.#path, code: toCode(error) } });
    }
    this.#failed = true;
  }
}

/** Null for a file that is missing, cut, or not ours. */
function readJson(path: string): unknown {
  try {
    const found = statSync(path);
    if (!found.isFile() || found.size > MOST_BYTES) return null;
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
