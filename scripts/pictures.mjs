// npm run pictures: paints docs/exercises.png, the short films of the README and the colours of docs/design.md from the
// app's own figures and tokens, in Electron and without a window. To be run again whenever a pose, a word or the look of the figure changes.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openAppFigure } from './pictures/app-figure.mjs';
import { filmOf } from './pictures/film.mjs';
import { sheetOf } from './pictures/sheet.mjs';
import { swatchesOf } from './pictures/swatches.mjs';
import { isRoot, PROJECT } from './places.mjs';
import { Remedy, runScript, say, sayWhile } from './report.mjs';
import { run } from './run.mjs';

const PAINTER = join(dirname(fileURLToPath(import.meta.url)), 'pictures/painter.mjs');
const DOCS = join(PROJECT, 'docs');

await runScript(async () => {
  const app = await openAppFigure();
  const jobs = [
    sheetOf(app, join(DOCS, 'exercises.png')),
    swatchesOf(app, join(DOCS, 'images/colours.png')),
    filmOf(app, { file: join(DOCS, 'images/twist.png'), exerciseId: 'supine_twist', holdSeconds: 60 }),
    filmOf(app, {
      file: join(DOCS, 'images/wall.png'),
      exerciseId: 'legs_up_wall',
      holdSeconds: 120,
      shownMs: { ready: 11_000, hold: 7500 },
    }),
  ];
  await sayWhile('pictures', 'painting the figures', paint(jobs));
  for (const { file } of jobs) {
    say('pictures', `${relative(PROJECT, file)}: ${Math.ceil(statSync(file).size / 1024)} KB`);
  }
});

async function paint(jobs) {
  const folder = mkdtempSync(join(tmpdir(), 'trailbreak-pictures-'));
  try {
    const list = join(folder, 'jobs.json');
    writeFileSync(list, JSON.stringify(jobs));
    const flags = isRoot ? ['--no-sandbox'] : [];
    const args = [...flags, `--user-data-dir=${folder}`, PAINTER, list];
    const { status, error } = await run('electron', args, { shell: process.platform === 'win32' });
    if (status !== 0) throw new Remedy(`the pictures could not be painted: ${error.trim().split('\n').at(-1)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
