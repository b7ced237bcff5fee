import { parseSettingsImport, type SettingsImport } from '../../shared/parse-settings-import.ts';
import { toSettingsFile } from '../../shared/parse-settings.ts';
import type { Settings } from '../../shared/settings.ts';
import { readJsonFile, type JsonFile } from './json-file.ts';
import { writeFile } from './safe-write.ts';

/** What a file of settings says, or why it says nothing. */
export type SettingsExport = SettingsImport | Exclude<JsonFile, { readonly kind: 'content' }>;

/** Reads settings that were exported. Never throws, and never changes the file. */
export async function readSettingsExport(path: string): Promise<SettingsExport> {
  const file = await readJsonFile(path);
  return file.kind === 'content' ? parseSettingsImport(file.content) : file;
}

/**
 * Writes all settings, whole or not at all; only the owner may read them, for they say what somebody leaves out.
 * @throws the system's error when the file cannot be written.
 */
export async function writeSettingsExport(path: string, settings: Settings): Promise<void> {
  await writeFile(path, `${JSON.stringify(toSettingsFile(settings), null, 2)}\n`);
}
