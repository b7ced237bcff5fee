import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GROUNDS } from '../../../src/shared/ground.ts';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';
import { contrastOf } from '../components/contrast.ts';
import { aPreview, aSession, openBreak, pass } from '../break/a-break.tsx';

const style = readFileSync('src/renderer/sound/office-ground.module.css', 'utf8');
const tokens = readFileSync('src/renderer/components/tokens.css', 'utf8');

/** Both colours of a `light-dark()` after these words of a style sheet. */
function coloursAfter(words: string, sheet: string): readonly [string, string] {
  const after = sheet.slice(sheet.indexOf(words) + words.length);
  const found = /^[^}]*?light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/.exec(after);
  if (!sheet.includes(words) || found?.[1] === undefined || found[2] === undefined) throw new Error(`no ${words}`);
  return [found[1], found[2]];
}

const office = { settings: { ...DEFAULT_SETTINGS, officeMode: true } };
const ground = () => document.querySelector<HTMLElement>('[data-ground]')?.dataset['ground'];

describe('the window in office mode', () => {
  const words = ['text', 'quiet', 'accent', 'left', 'right', 'warn'].map((name) => `--color-${name}:`);
  const coloured = GROUNDS.filter((name) => name !== 'plain');

  it.each(coloured)('keeps every word readable on the colour for %s, light and dark', (name) => {
    const grounds = coloursAfter(`--ground-${name}:`, tokens);
    for (const word of words) {
      const colours = coloursAfter(word, tokens);
      expect(contrastOf(colours[0], grounds[0]), `${word} in light`).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(colours[1], grounds[1]), `${word} in dark`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('has a colour, and where the system has its own colours a border, of its own for each moment', () => {
    for (const place of [0, 1] as const) {
      const colours = [...coloured.map((name) => coloursAfter(`--ground-${name}:`, tokens)[place])];
      expect(new Set([...colours, coloursAfter('--color-ground:', tokens)[place]]).size).toBe(GROUNDS.length);
    }
    const forced = style.slice(style.indexOf('forced-colors'));
    const borders = coloured.map((name) => forced.split(`[data-ground='${name}'] {`)[1]?.split('}')[0]?.trim());
    expect(borders).not.toContain(undefined);
    expect(new Set(borders).size).toBe(coloured.length);
  });

  it('takes more than a second for a change, so that nothing flashes', () => {
    expect(style).toContain('transition: background-color var(--motion-slow);');
    expect(Number(/--motion-slow: ([\d.]+)s/.exec(tokens)?.[1])).toBeGreaterThanOrEqual(1);
  });

  it('changes with the session, on the guide and on the covers', async () => {
    await openBreak(aSession(14), office);
    expect(ground()).toBe('ready');
    await pass(1000);
    expect(ground()).toBe('right');
    await pass(110_000);
    expect(ground()).toBe('ending');
  });

  it.each([
    ['before the session', aPreview(), office, 'plain'],
    ['without office mode', aSession(16), {}, undefined],
  ] as const)('has its usual ground %s', async (_when, stage, part, expected) => {
    await openBreak(stage, part);
    expect(ground()).toBe(expected);
  });

  it('colours a cover like the guide', async () => {
    await openBreak(aSession(16), office, 'cover');
    expect(ground()).toBe('right');
  });
});
