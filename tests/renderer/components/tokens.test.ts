import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastOf, readPairs } from './contrast.ts';
import { offScale, physicalPlaces, rawColours, readSheets, TOKENS, type Sheet } from './style-rules.ts';

const tokens = readFileSync(TOKENS, 'utf8');
const sheets = readSheets();

const usual = readPairs(tokens, ':root {');
const contrasts = {
  usual,
  'more contrast': { ...usual, ...readPairs(tokens.slice(tokens.indexOf('prefers-contrast')), ':root {') },
};

/** What stands on what: words need 4.5:1, edges of controls and what tells a state 3:1 (WCAG 2.2, 1.4.3 and 1.4.11). */
const GROUNDS = ['ground', 'surface', 'raised', 'tint'];
const WORDS = [
  ...['text', 'quiet', 'accent', 'warn'].flatMap((word) => GROUNDS.map((ground) => [word, ground] as const)),
  ...['left', 'right'].flatMap((side) => [[side, 'ground'] as const, ['ground', side] as const]),
  ...['text', 'quiet'].flatMap((word) => ['haze-far', 'haze-near', 'hill-far'].map((hill) => [word, hill] as const)),
  ['text', 'hill-near'],
  ['accent-text', 'accent'],
  ['accent-text', 'accent-hover'],
  ['text', 'warn-tint'],
  ['warn', 'warn-tint'],
] as const;
const EDGES = ['edge', 'accent', 'focus', 'warn'].flatMap((edge) =>
  ['ground', 'surface', 'raised'].map((ground) => [edge, ground] as const),
);

describe('the colours', () => {
  const cases = Object.entries(contrasts).flatMap(([contrast, pairs]) =>
    (['light', 'dark'] as const).map((scheme) => ({ contrast, scheme, pairs })),
  );

  it.each(cases)('let every word be read on every ground, $scheme, $contrast', ({ scheme, pairs }) => {
    expect(tooFaint(WORDS, 4.5, scheme, pairs)).toEqual([]);
  });

  it.each(cases)('show what can be used, and what is chosen, $scheme, $contrast', ({ scheme, pairs }) => {
    expect(tooFaint(EDGES, 3, scheme, pairs)).toEqual([]);
  });

  it('would be found too faint', () => {
    const faint = { 'color-text': { light: '#999999', dark: '#999999' }, 'color-ground': usualGround() };
    expect(tooFaint([['text', 'ground']], 4.5, 'light', faint)).toEqual(['text on ground is 2.48:1']);
  });
});

function usualGround() {
  const ground = usual['color-ground'];
  if (ground === undefined) throw new Error('tokens.css has no ground');
  return ground;
}

function tooFaint(
  pairs: readonly (readonly [string, string])[],
  least: number,
  scheme: 'light' | 'dark',
  colours: ReturnType<typeof readPairs>,
): readonly string[] {
  return pairs.flatMap(([front, back]) => {
    const [one, other] = [colours[`color-${front}`]?.[scheme], colours[`color-${back}`]?.[scheme]];
    if (one === undefined || other === undefined) return [`there is no ${front} or no ${back}`];
    const contrast = contrastOf(one, other);
    return contrast < least ? [`${front} on ${back} is ${contrast.toFixed(2)}:1`] : [];
  });
}

describe('the style sheets', () => {
  const breachesOf = (rule: (sheet: Sheet) => readonly string[], from = sheets): readonly string[] =>
    from.flatMap(rule);

  it('are really read', () => {
    expect(sheets.length).toBeGreaterThan(50);
    const bad: Sheet = {
      path: 'bad.css',
      css: `.one {
        color: #333; /* margin-left: 1px; */
        border: 1px solid red;
        margin-left: 1px;
        text-align: right;
        font-size: 13px;
        font-weight: 600;
        transition: color 1s;
        padding: 1px var(--space-2) 1px var(--space-3);
        margin: 1px calc(1px + 2px) 1px calc(1px + 2px);
      }`,
    };
    expect(rawColours(bad)).toEqual(['bad.css:2 color: #333', 'bad.css:3 border: 1px solid red']);
    expect(physicalPlaces(bad)).toEqual([
      'bad.css:4 margin-left: 1px',
      'bad.css:5 text-align: right',
      'bad.css:9 padding: 1px var(--space-2) 1px var(--space-3)',
    ]);
    expect(offScale(bad).length).toBe(3);
  });

  it('take every colour from the tokens', () => {
    expect(breachesOf(rawColours)).toEqual([]);
  });

  it('say start and end, not left and right, but where a side of the body is meant', () => {
    const bodily = 'src/renderer/sound/office-ground.module.css';
    expect(breachesOf(physicalPlaces).filter((breach) => !breach.startsWith(bodily))).toEqual([]);
    expect(breachesOf(physicalPlaces).length).toBe(2);
  });

  it('take type, weight, movement, edges and the focus ring from the scales', () => {
    // numbers that are measured against the display, and the letters in a drawing that is scaled itself
    const measured = ['break/step-count', 'break/cover', 'statistics/calendar'];
    const others = sheets.filter(({ path }) => !measured.some((name) => path.includes(name)));
    expect(breachesOf(offScale, others)).toEqual([]);
  });

  it('use no token that is not there, and leave none unused', () => {
    const known = new Set([...tokens.matchAll(/^\s+--([\w-]+):/gm)].map(([, name]) => name));
    const all = [tokens, ...sheets.map(({ css }) => css)].join('\n');
    const used = new Set([...all.matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name));
    const own = new Set(sheets.flatMap(({ css }) => [...css.matchAll(/^\s+--([\w-]+):/gm)].map(([, name]) => name)));
    expect([...used].filter((name) => !known.has(name ?? '') && !own.has(name))).toEqual([]);
    expect([...known].filter((name) => !used.has(name ?? ''))).toEqual([]);
  });
});
