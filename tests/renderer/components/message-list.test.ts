import { describe, expect, it } from 'vitest';
import app from '../../../resources/locales/en/app.json';
import { createText } from '../../../src/shared/text.ts';
import { ENGLISH } from '../../../src/cli/english.ts';
import type { StoreProblem } from '../../../src/main/store/problem.ts';

const text = createText(ENGLISH);

/** One of each kind: a new kind of problem does not compile here until it is written down. */
const PROBLEMS: { readonly [Key in StoreProblem['key']]: Extract<StoreProblem, { readonly key: Key }>['values'] } = {
  settingsBroken: { file: 'config.json', copy: 'config.broken-1.json' },
  settingsWrong: { file: 'config.json', copy: 'config.broken-1.json', found: 'volume: "loud"' },
  settingsBrokenKept: { file: 'config.json' },
  settingsWrongKept: { file: 'config.json', found: 'volume: "loud"' },
  settingsRefused: {},
  settingsNewer: { file: 'config.json' },
  settingsUnreadable: { file: 'config.json', code: 'EACCES' },
  settingsNotWritable: { file: 'config.json', code: 'EROFS' },
  historyDamaged: { file: 'history-2026.jsonl', copy: 'history-2026.damaged.jsonl', lines: '3' },
  historyUnreadable: { file: 'history-2026.jsonl', code: 'EACCES' },
  historyNotWritable: { file: 'history-2026.jsonl', code: 'ENOSPC' },
  stateNotWritable: { file: 'state.json', code: 'ENOSPC' },
};

describe('messages about files', () => {
  it.each(Object.entries(PROBLEMS))('%s says what, where and all that is known', (key, values) => {
    const line = text(`messages.${key}`, values);
    expect(Object.keys(app.messages)).toContain(key);
    for (const value of Object.values(values)) expect(line).toContain(value);
    expect(line).not.toContain('{{');
  });
});
