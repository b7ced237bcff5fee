import { describe, expect, it } from 'vitest';
import { directionOf, localeFor, resolveLanguage } from '../../src/shared/language.ts';

describe('the language of the app', () => {
  it('is the chosen one, whatever the system speaks', () => {
    expect(resolveLanguage('fr', ['de-DE'])).toBe('fr');
  });

  it('is the first the system speaks that there is, with or without its region', () => {
    expect(resolveLanguage('system', ['sv-SE', 'de-AT', 'fr'])).toBe('de');
    expect(resolveLanguage('system', ['pt-PT'])).toBe('pt-BR');
    expect(resolveLanguage('system', ['PT-br'])).toBe('pt-BR');
    expect(resolveLanguage('system', ['zh-Hans-SG'])).toBe('zh-CN');
  });

  it('is English where the system speaks none of ours, or does not say', () => {
    expect(resolveLanguage('system', ['sv-SE', 'C'])).toBe('en');
    expect(resolveLanguage('system', [])).toBe('en');
  });

  it('is not the other Chinese writing', () => {
    expect(resolveLanguage('system', ['zh-Hant-TW'])).toBe('en');
    expect(resolveLanguage('system', ['zh-TW', 'ja'])).toBe('ja');
  });

  it('runs from right to left in Arabic alone', () => {
    expect(directionOf('ar')).toBe('rtl');
    expect(directionOf('pt-BR')).toBe('ltr');
  });
});

describe('dates and times', () => {
  const at = Date.UTC(2026, 10, 25, 14, 5);
  const time = (locale: string) => new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(at);

  it('are in the language of the words, in the manner of the place', () => {
    expect(time(localeFor('en', 'sv-SE'))).toBe('14:05');
    expect(time(localeFor('en', 'en-US'))).toMatch(/^2:05/);
    expect(localeFor('de', 'de-AT')).toBe('de-AT-u-nu-latn');
  });

  it('have the place of the language where the system names none', () => {
    expect(localeFor('pt-BR', '')).toBe('pt-BR-u-nu-latn');
    expect(localeFor('de', 'C.UTF-8')).toBe('de-u-nu-latn');
  });

  it('have the digits of all other numbers on screen', () => {
    expect(time(localeFor('ar', 'ar-EG'))).toContain('2:05');
  });
});
