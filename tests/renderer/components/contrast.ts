/** The two colours of a token. */
export interface Pair {
  readonly light: string;
  readonly dark: string;
}

/** The tokens of one block of tokens.css that are a colour in light and one in dark, by their names. */
export function readPairs(css: string, block: string): Readonly<Record<string, Pair>> {
  const from = css.indexOf(block);
  if (from < 0) throw new Error(`tokens.css has no ${block}`);
  const end = css.indexOf('}', from);
  const found = css.slice(from, end).matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return Object.fromEntries(
    [...found].map(([, name = '', light = '', dark = '']): [string, Pair] => [name, { light, dark }]),
  );
}

/** As WCAG 2.2 counts it: 1 for none, 21 for black on white. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
