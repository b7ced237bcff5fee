// A picture of the tray icon from what it says over D-Bus: a screenshot of a real panel is not possible everywhere.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRoot } from '../places.mjs';
import { Remedy } from '../report.mjs';
import { run } from '../run.mjs';

const STYLE = `
  body { margin: 0; padding: 24px; background: #d9dde0; color: #1d2326; font: 15px/1.5 "DejaVu Sans", sans-serif; }
  p { margin: 0 0 12px; color: #4a5559; font-size: 13px; }
  .panels { display: flex; gap: 16px; margin-bottom: 20px; }
  .panel { flex: 1; display: flex; align-items: center; gap: 20px; padding: 12px 16px; border-radius: 8px; }
  .dark { background: #23282b; color: #eef1f2; } .light { background: #f6f7f7; }
  .large { height: 88px; image-rendering: pixelated; }
  ul { margin: 0; padding: 6px 0; width: 280px; background: #fff; border: 1px solid #b9c0c4; border-radius: 8px; list-style: none; }
  li { display: flex; justify-content: space-between; padding: 3px 16px; }
  li.off { color: #6b7579; } hr { margin: 6px 0; border: 0; border-top: 1px solid #d5dadd; }`;

/** Draws icon, text and menu of a tray item into a PNG file. */
export async function drawTray(item, { electron, env, file }) {
  const folder = mkdtempSync(join(tmpdir(), 'trailbreak-tray-'));
  try {
    const html = join(folder, 'tray.html');
    writeFileSync(html, page(await item.tooltip(), largest(await item.icons()), await item.menu()));
    const painter = join(dirname(fileURLToPath(import.meta.url)), 'html-picture.mjs');
    const flags = isRoot ? ['--no-sandbox'] : [];
    const args = [...flags, `--user-data-dir=${folder}`, painter, html, file];
    const { status, error } = await run(electron, args, { env, timeout: 30_000 });
    if (status !== 0) throw new Remedy(`the tray picture could not be drawn: ${error.trim().split('\n').at(-1)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function largest(icons) {
  const [first] = [...icons].sort((one, other) => other.width - one.width);
  if (!first) throw new Remedy('the demo stopped: the tray icon has no picture');
  return first;
}

function page(tooltip, icon, entries) {
  const source = `data:image/bmp;base64,${bitmap(icon).toString('base64')}`;
  const panel = (look) =>
    `<div class="panel ${look}"><img src="${source}" width="22" height="22"><img class="large" src="${source}"><span>${escape(tooltip)}</span></div>`;
  return `<!doctype html><meta charset="utf-8"><title>tray</title><style>${STYLE}</style>
    <p>The tray icon as this desktop gets it over D-Bus: ${icon.width} × ${icon.height} pixels, its text and its menu</p>
    <div class="panels">${panel('dark')}${panel('light')}</div><ul>${entries.map(entryLine).join('')}</ul>`;
}

function entryLine({ label, enabled, separator, checked, entries }) {
  if (separator) return '<hr>';
  const text = `${checked ? '✓ ' : ''}${escape(label)}`;
  return `<li class="${enabled ? '' : 'off'}"><span>${text}</span><span>${entries.length > 0 ? '›' : ''}</span></li>`;
}

function escape(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A 32-bit BMP with transparency (a BITMAPV4HEADER), the one picture format that needs no compression. */
function bitmap({ width, height, argb }) {
  const header = Buffer.alloc(14 + 108);
  header.write('BM');
  header.writeUInt32LE(header.length + argb.length, 2);
  header.writeUInt32LE(header.length, 10);
  header.writeUInt32LE(108, 14);
  header.writeInt32LE(width, 18);
  header.writeInt32LE(-height, 22); // negative: the first row is the top one
  header.writeUInt16LE(1, 26);
  header.writeUInt16LE(32, 28);
  header.writeUInt32LE(3, 30); // the masks below say where each colour lies
  header.writeUInt32LE(argb.length, 34);
  const masks = [0x0000ff00, 0x00ff0000, 0xff000000, 0x000000ff]; // red, green, blue, alpha of A R G B in bytes
  masks.forEach((mask, index) => header.writeUInt32LE(mask, 54 + index * 4));
  return Buffer.concat([header, argb]);
}
