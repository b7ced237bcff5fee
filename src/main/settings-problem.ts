import type { Text } from '../shared/text.ts';
import { unreachable } from '../shared/unreachable.ts';
import type { SettingsExport } from './store/settings-export.ts';

/** What is wrong with a file of settings, in one line that names it and the place. */
export function settingsProblemLine(
  file: string,
  found: Exclude<SettingsExport, { readonly kind: 'read' }>,
  text: Text,
): string {
  switch (found.kind) {
    case 'wrong': {
      const expected = text(`settingsFile.expected.${found.expected.key}`, found.expected.values);
      const values = { file, place: found.place, expected, found: found.found };
      return text(found.found === '' ? 'settingsFile.missing' : 'settingsFile.wrong', values);
    }
    case 'newer':
      return text('settingsFile.newer', { file, version: found.version });
    case 'unreadable':
      return text('settingsFile.unreadable', { file, code: found.code });
    case 'tooLarge':
      return text('settingsFile.tooLarge', { file, most: found.mostKilobytes });
    case 'noText':
      return text('settingsFile.noText', { file, line: found.line });
    case 'badJson':
      return text('settingsFile.badJson', { file, line: found.line, column: found.column });
    case 'noJson':
      return text('settingsFile.noJson', { file });
    default:
      return unreachable(found);
  }
}
