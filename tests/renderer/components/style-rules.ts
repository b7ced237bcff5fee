import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the look is written down; every other style sheet only uses it. */
export const TOKENS = 'src/renderer/components/tokens.css';

/** A style sheet of the windows. */
export interface Sheet {
  readonly path: string;
  readonly css: string;
}

/** All style sheets but the tokens. */
export function readSheets(): readonly Sheet[] {
  return readdirSync('src/renderer', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => join('src/renderer', name).replaceAll('\\', '/'))
    .filter((path) => path !== TOKENS)
    .map((path) => ({ path, css: readFileSync(path, 'utf8') }));
}

interface Declaration {
  readonly line: number;
  readonly property: string;
  readonly value: string;
}

/** The declarations of a sheet; no value of ours holds a brace or a semicolon. */
function declarationsOf(css: string): readonly Declaration[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...bare.matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+)(?=;)/g)].map((found) => ({
    line: bare.slice(0, found.index).split('\n').length,
    property: found[1] ?? '',
    value: (found[2] ?? '').trim(),
  }));
}

const COLOURED = /color$|^(background|border|fill|stroke|outline|box-shadow)/;
const NOTATION = /#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|light-dark)\(/i;
const NAMED =
  /\b(black|white|gr[ae]y|silver|red|maroon|orange|yellow|gold|olive|lime|green|teal|aqua|cyan|blue|navy|purple|violet|magenta|pink|brown|beige|tan)\b/i;

/** A colour that is no token: it would not change with the theme. */
export function rawColours({ path, css }: Sheet): readonly string[] {
  return declarationsOf(css)
    .filter(({ property }) => COLOURED.test(property) || property.startsWith('--'))
    .filter(({ value }) => NOTATION.test(value) || NAMED.test(withoutTokens(value)))
    .map(({ line, property, value }) => `${path}:${line} ${property}: ${value}`);
}

function withoutTokens(value: string): string {
  return value.replace(/var\(--[\w-]+\)/g, '');
}

const PHYSICAL =
  /^((margin|padding|border|scroll-margin|scroll-padding)-(left|right|top|bottom)(-\w+)?|left|right|top|bottom|(min-|max-)?(width|height)|border-(top|bottom)-(left|right)-radius)$/;

/** A place or size that stays where it is when the words run the other way. */
export function physicalPlaces({ path, css }: Sheet): readonly string[] {
  return declarationsOf(css)
    .filter(
      ({ property, value }) =>
        PHYSICAL.test(property) ||
        (/^(text-align|float|clear)$/.test(property) && /^(left|right)$/.test(value)) ||
        (/^(margin|padding|inset|border-width)$/.test(property) && isLopsided(value)),
    )
    .map(({ line, property, value }) => `${path}:${line} ${property}: ${value}`);
}

/** Four lengths, of which the second is the right side's and the last the left one's. */
function isLopsided(value: string): boolean {
  const [, right, , left] = partsOf(value);
  return left !== undefined && left !== right;
}

/** The lengths of a list; what stands in brackets belongs together. */
function partsOf(value: string): readonly string[] {
  let depth = 0;
  const marked = value.split('').map((letter) => {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    return letter === ' ' && depth === 0 ? '\n' : letter;
  });
  return marked.join('').split('\n');
}

const SCALES: Readonly<Record<string, RegExp>> = {
  'font-size': /^(inherit|[\d.]+em|var\(--(text|far)-\w+\)|min\(var\(--text-\w+\), [\d.]+cqi\))$/,
  'font-weight': /^var\(--weight-\w+\)$/,
  transition: /^(none|([\w-]+ var\(--motion(-slow)?\)(,\s*)?)+)$/,
  outline: /^(none|var\(--focus-ring\))$/,
  'box-shadow': /^(var\(--shadow\)|inset 0 0 0 [12]px var\(--color-accent\))$/,
  'border-radius': /^(inherit|50%|(calc\()?var\(--radius(-\w+)?\)( \* 2\))?)$/,
};

/** A size, weight, movement or edge that stands on none of the scales. */
export function offScale({ path, css }: Sheet): readonly string[] {
  return declarationsOf(css)
    .filter(({ property, value }) => SCALES[property]?.test(value) === false)
    .map(({ line, property, value }) => `${path}:${line} ${property}: ${value}`);
}
