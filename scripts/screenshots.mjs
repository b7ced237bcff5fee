// npm run screenshots: every window of the built app, in every mode and on a small and a large display, into
// docs/screens; and what is broken about any of them, as a list and as the exit code.
//   --windows home,notice   these alone (nothing is written to docs then)
//   --modes light,german    these alone (the same)
//   --raw folder            each picture as it is, too
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT } from './places.mjs';
import { Remedy, runScript, say } from './report.mjs';
import { MODES } from './screenshots/modes.mjs';
import { SCENES } from './screenshots/pages.mjs';
import { printSheets } from './screenshots/sheets.mjs';
import { takeScene } from './screenshots/take.mjs';

const SCREENS = [
  { width: 1280, height: 720 },
  { width: 2560, height: 1440 },
];

await runScript(async () => {
  const { windows, modes, raw, screens } = options();
  const findings = [];
  for (const screen of screens) {
    const size = `${screen.width}x${screen.height}`;
    const shots = [];
    const onShot = (shot) => raw !== null && keep(raw, size, shot);
    for (const scene of SCENES) {
      say('screenshots', `${size}, ${scene.name} …`);
      const taken = await takeScene(scene, { screen, windows, modes, onShot });
      findings.push(...taken.findings);
      for (const finding of taken.findings) say('screenshots', finding);
      shots.push(...taken.shots);
    }
    if (windows.length === 0 && modes.length === Object.keys(MODES).length) {
      await printSheets(shots, size, join(PROJECT, 'docs/screens'));
    }
  }
  if (findings.length > 0) throw new Remedy(`${findings.length} things are wrong in the windows (see above)`);
});

function options() {
  const { values } = parseArgs({
    options: {
      windows: { type: 'string', default: '' },
      modes: { type: 'string', default: Object.keys(MODES).join() },
      screens: { type: 'string', default: SCREENS.map(({ width }) => width).join() },
      raw: { type: 'string' },
    },
  });
  const list = (text) => text.split(',').filter(Boolean);
  const unknown = list(values.modes).find((mode) => !(mode in MODES));
  if (unknown) throw new Remedy(`there is no mode "${unknown}"; there are ${Object.keys(MODES).join(', ')}`);
  const screens = SCREENS.filter(({ width }) => list(values.screens).includes(String(width)));
  return { windows: list(values.windows), modes: list(values.modes), screens, raw: values.raw ?? null };
}

function keep(folder, size, { window, name, mode, png }) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${window}-${name}-${mode}-${size}.png`), png);
}
