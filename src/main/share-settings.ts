import { basename, join } from 'node:path';
import { app } from 'electron';
import type { ActionAnswer } from '../shared/contract.ts';
import { changedKeys, type Settings } from '../shared/settings.ts';
import type { Text } from '../shared/text.ts';
import { askWhereFrom, askWhereTo, createOnce, jsonFilters } from './ask-file.ts';
import { settingsProblemLine } from './settings-problem.ts';
import { toCode } from './store/problem.ts';
import { readSettingsExport, writeSettingsExport } from './store/settings-export.ts';

export interface SettingsSharingParts {
  readonly text: Text;
  readonly readSettings: () => Settings;
  readonly changeSettings: (patch: Partial<Settings>) => Promise<ActionAnswer>;
}

/** All settings to a file and back, each through a dialog of the system. */
export interface SettingsSharing {
  readonly exportSettings: () => Promise<ActionAnswer>;
  readonly importSettings: () => Promise<ActionAnswer>;
}

export function createSettingsSharing(parts: SettingsSharingParts): SettingsSharing {
  const once = createOnce();
  return {
    exportSettings: () => once(() => writeOut(parts)),
    importSettings: () => once(() => takeIn(parts)),
  };
}

async function writeOut({ text, readSettings }: SettingsSharingParts): Promise<ActionAnswer> {
  const path = await askWhereTo({
    title: text('settingsFile.export'),
    defaultPath: join(app.getPath('documents'), text('settingsFile.name')),
    filters: jsonFilters(text('settingsFile.kind'), text),
  });
  if (path === null) return { ok: true };
  const file = basename(path);
  try {
    await writeSettingsExport(path, readSettings());
    return { ok: true, note: text('settingsFile.written', { file }) };
  } catch (error) {
    return { ok: false, reason: text('settingsFile.notWritten', { file, code: toCode(error) }) };
  }
}

async function takeIn({ text, readSettings, changeSettings }: SettingsSharingParts): Promise<ActionAnswer> {
  const path = await askWhereFrom({
    title: text('settingsFile.import'),
    filters: jsonFilters(text('settingsFile.kind'), text),
    properties: ['openFile'],
  });
  if (path === null) return { ok: true };
  const file = basename(path);
  const found = await readSettingsExport(path);
  if (found.kind !== 'read') return { ok: false, reason: settingsProblemLine(file, found, text) };
  const count = changedKeys(readSettings(), found.patch).length;
  const note = text('settingsFile.taken', { file, count });
  if (count === 0) return { ok: true, note };
  const answer = await changeSettings(found.patch);
  return answer.ok ? { ok: true, note } : answer;
}
