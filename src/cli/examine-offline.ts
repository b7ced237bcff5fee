import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../main/remote/finding.ts';
import { readSettingsFile } from '../main/store/settings-file.ts';
import { parseSettingsFile } from '../shared/parse-settings.ts';
import type { Text } from '../shared/text.ts';

/** What can be said of an app that does not run. Nothing is changed by looking. */
export function examineOffline(folder: string, text: Text): readonly Finding[] {
  return [
    { name: text('cli.doctor.app'), value: text('cli.doctor.notRunning'), ok: false },
    { name: text('cli.doctor.folder'), value: folderWords(folder, text), ok: true },
    settingsFinding(join(folder, 'config.json'), text),
  ];
}

function folderWords(folder: string, text: Text): string {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found === undefined ? text('cli.doctor.noFolder', { folder }) : folder;
}

function settingsFinding(path: string, text: Text): Finding {
  const name = text('cli.doctor.settings');
  try {
    const file = readSettingsFile(path);
    if (file.kind === 'absent') return { name, value: text('cli.doctor.defaults'), ok: true };
    if (file.kind === 'broken') return { name, value: text('cli.doctor.broken', { path }), ok: false };
    const { problems } = parseSettingsFile(file.content);
    if (problems.length === 0) return { name, value: path, ok: true };
    const found = problems.map((problem) => `${problem.key}: ${problem.found}`).join(', ');
    return { name, value: text('cli.doctor.wrong', { path, found }), ok: false };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { name, value: why, ok: false };
  }
}
