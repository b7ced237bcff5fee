import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseSettingsFile, type SettingsReading, toSettingsFile } from '../../shared/parse-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings.ts';
import { type StoreProblem, toCode } from './problem.ts';
import { keepCopy, readSettingsFile, setAside } from './settings-file.ts';

/** What the settings file says, what is wrong with it, and what may be done about that. */
export interface Examined {
  readonly settings: Settings;
  readonly problem: StoreProblem | null;
  /** Whether the file may be written without losing anything. */
  readonly writable: boolean;
  /** Keys to be written in place of wrong ones. */
  readonly mend: Readonly<Record<string, unknown>>;
}

/** Reads the settings file; what cannot be used of it is kept beside it first, so that it may be written over. */
export function examineSettings(path: string): Examined {
  try {
    const file = readSettingsFile(path);
    const blockedBy = toBlockingCode(path);
    if (file.kind === 'broken') return examineBroken(path, blockedBy);
    return examineReading(path, parseSettingsFile(file.kind === 'absent' ? {} : file.content), blockedBy);
  } catch (error) {
    return blocked({ key: 'settingsUnreadable', values: { file: path, code: toCode(error) } });
  }
}

function examineBroken(path: string, blockedBy: string | null): Examined {
  const kept: StoreProblem = { key: 'settingsBrokenKept', values: { file: path } };
  if (blockedBy !== null) return blocked(kept);
  try {
    const problem: StoreProblem = { key: 'settingsBroken', values: { file: path, copy: setAside(path) } };
    return { settings: DEFAULT_SETTINGS, problem, writable: true, mend: {} };
  } catch {
    return blocked(kept);
  }
}

function examineReading(path: string, reading: SettingsReading, blockedBy: string | null): Examined {
  const { settings, problems, newer } = reading;
  if (newer) return blocked({ key: 'settingsNewer', values: { file: path } }, settings);
  if (problems.length > 0) return examineWrong(path, reading, blockedBy);
  if (blockedBy !== null) {
    return blocked({ key: 'settingsNotWritable', values: { file: path, code: blockedBy } }, settings);
  }
  return { settings, problem: null, writable: true, mend: {} };
}

function examineWrong(path: string, { settings, problems }: SettingsReading, blockedBy: string | null): Examined {
  const found = problems.map((each) => `${each.key}: ${each.found}`).join(', ');
  const kept: StoreProblem = { key: 'settingsWrongKept', values: { file: path, found } };
  if (blockedBy !== null) return blocked(kept, settings);
  try {
    const problem: StoreProblem = { key: 'settingsWrong', values: { file: path, copy: keepCopy(path), found } };
    const wrong = new Set(problems.map((each) => each.key));
    const mend = Object.fromEntries(Object.entries(toSettingsFile(settings)).filter(([key]) => wrong.has(key)));
    return { settings, problem, writable: true, mend };
  } catch {
    return blocked(kept, settings);
  }
}

function blocked(problem: StoreProblem, settings = DEFAULT_SETTINGS): Examined {
  return { settings, problem, writable: false, mend: {} };
}

/** Why the file must not or cannot be replaced, as the system's word for it; null when it can be. */
function toBlockingCode(path: string): string | null {
  try {
    accessSync(dirname(path), constants.W_OK);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return null;
    // A rename would replace a read-only file all the same, and root may write anything: its owner's word counts.
    if ((found.mode & 0o200) === 0) return 'EACCES';
    accessSync(path, constants.W_OK);
    return null;
  } catch (error) {
    return toCode(error);
  }
}
