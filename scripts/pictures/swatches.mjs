// The colours of the windows as they stand in tokens.css, light and dark, with their names.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../places.mjs';
import { escape, pageOf } from './page.mjs';

const WIDTH = 1000;
const TOKEN = /--((?:color|ground|figure)-[\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g;

const STYLE = `
  .swatches { padding: 24px; background: #ffffff; color: #20261f; font: 13px/1.4 var(--font); }
  .swatches h2 { margin: 20px 0 8px; font-size: 16px; } .swatches h2:first-child { margin-top: 0; }
  .swatches ul { display: grid; grid-template-columns: repeat(4, 1fr); gap: 10px 16px; margin: 0; padding: 0; list-style: none; }
  .swatches li { display: grid; grid-template-columns: 32px 32px 1fr; align-items: center; }
  .swatches i { height: 32px; box-shadow: inset 0 0 0 1px #00000022; }
  .swatches i:first-child { border-radius: 8px 0 0 8px; } .swatches i:nth-child(2) { border-radius: 0 8px 8px 0; }
  .swatches span { padding-inline-start: 10px; }`;

const GROUPS = [
  ['Windows', 'color-'],
  ['The ground of a break in office mode', 'ground-'],
  ['The figure', 'figure-'],
];

/** The job of the painter. */
export function swatchesOf(app, file) {
  const css = readFileSync(join(PROJECT, 'src/renderer/components/tokens.css'), 'utf8');
  // the first block alone: those for more contrast come after it
  const tokens = [...css.slice(0, css.indexOf('\n}')).matchAll(TOKEN)];
  const content = GROUPS.map(([title, start]) => {
    const cells = tokens.filter(([, name]) => name.startsWith(start)).map((token) => cell(token, start));
    return `<h2>${escape(title)}</h2><ul>${cells.join('')}</ul>`;
  });
  const page = { styles: [app.styles, STYLE], width: WIDTH, className: 'swatches', content: content.join('') };
  return { file, width: WIDTH, height: null, scale: 1, frames: [{ html: pageOf(page), delayMs: 0 }] };
}

function cell([, name, light, dark], start) {
  const words = escape(name.slice(start.length));
  return `<li><i style="background:${light}"></i><i style="background:${dark}"></i><span>${words}</span></li>`;
}
