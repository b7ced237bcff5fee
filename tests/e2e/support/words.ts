import { readFileSync } from 'node:fs';
import { clockPatternOf } from '../../../src/shared/clock-pattern.ts';
import type { Text } from '../../../src/shared/text.ts';

/** The words on screen, from their files: Playwright loads no JSON the way the app does. A key without words is itself. */
export function readWords(): Text {
  const [app, exercises] = ['app', 'exercises'].map((name): unknown =>
    JSON.parse(readFileSync(`resources/locales/en/${name}.json`, 'utf8')),
  );
  const find = (key: string): unknown =>
    key
      .split('.')
      .reduce<unknown>(
        (words, part) => (typeof words === 'object' && words !== null ? Reflect.get(words, part) : undefined),
        Object.assign({}, app, { exercises }),
      );
  const text = (key: string, values: Readonly<Record<string, string | number>> = {}): string => {
    const found = find(key);
    if (typeof found !== 'string') return key;
    return Object.entries(values).reduce((words, [name, value]) => words.replace(`{{${name}}}`, String(value)), found);
  };
  const clock = () => clockPatternOf('en');
  return Object.assign(text, { lines: () => [], language: () => 'en' as const, locale: () => 'en', clock });
}
