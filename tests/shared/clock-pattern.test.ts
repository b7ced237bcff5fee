import { describe, expect, it } from 'vitest';
import { clockPatternOf, writeClock } from '../../src/shared/clock-pattern.ts';
import { LANGUAGES, localeFor } from '../../src/shared/language.ts';

/** Systems that write their times in all the ways there are, and each of our languages on them. */
const SYSTEMS = [
  '',
  'en-US',
  'en-GB',
  'de-DE',
  'fr-CA',
  'da-DK',
  'fi-FI',
  'ar-EG',
  'hi-IN',
  'zh-TW',
  'ko-KR',
  'ja-JP',
  'en-AU',
];
const LOCALES = [
  ...LANGUAGES.flatMap((language) => SYSTEMS.map((system) => localeFor(language, system))),
  ...[
    'en',
    'fr-CA',
    'da',
    'fi',
    'ko-KR',
    'hi-u-nu-latn',
    'zh-TW',
    'bg',
    'es-US',
    'en-u-hc-h11',
    'en-u-hc-h24',
    'ja-u-hc-h12',
  ],
];
const EVERY_MINUTES = 7;

describe('a time of day', () => {
  it.each([...new Set(LOCALES)])('is written in %s as Intl writes it, at any hour', (locale) => {
    const pattern = clockPatternOf(locale);
    const format = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
    for (let minute = 0; minute < 24 * 60; minute += EVERY_MINUTES) {
      const written = writeClock(pattern, Math.floor(minute / 60), minute % 60);
      expect(written, `minute ${minute}`).toBe(format.format(minute * 60_000));
    }
  });
});
