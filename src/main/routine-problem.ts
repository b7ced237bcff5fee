import type { Text } from '../shared/text.ts';
import { unreachable } from '../shared/unreachable.ts';
import type { RoutineFile } from './store/routine-file.ts';

/** What is wrong with a file, in one line that names it and the place. */
export function problemLine(file: string, found: Exclude<RoutineFile, { readonly kind: 'read' }>, text: Text): string {
  switch (found.kind) {
    case 'wrong': {
      const expected = text(`routineFile.expected.${found.expected.key}`, found.expected.values);
      const values = { file, place: found.place, expected, found: found.found };
      return text(found.found === '' ? 'routineFile.missing' : 'routineFile.wrong', values);
    }
    case 'newer':
      return text('routineFile.newer', { file, version: found.version });
    case 'unreadable':
      return text('routineFile.unreadable', { file, code: found.code });
    case 'tooLarge':
      return text('routineFile.tooLarge', { file, most: found.mostKilobytes });
    case 'noText':
      return text('routineFile.noText', { file, line: found.line });
    case 'badJson':
      return text('routineFile.badJson', { file, line: found.line, column: found.column });
    case 'noJson':
      return text('routineFile.noJson', { file });
    default:
      return unreachable(found);
  }
}
