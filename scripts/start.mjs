// npm start: makes everything ready and runs the app. What follows `--` goes to the app;
// `npm start -- --demo [--screenshots DIR]` shows the main job in under two minutes instead.
import { resolve } from 'node:path';
import { openDesktop } from './desktop/session.mjs';
import { runInForeground } from './desktop/run-app.mjs';
import { isRoot, PROJECT } from './places.mjs';
import { prepare } from './prepare.mjs';
import { Remedy, runScript, say } from './report.mjs';

const WITH_DISPLAY = 'to take a break now: its tray icon, Take a break now; a second "npm start" opens its window';
const WITHOUT_DISPLAY = 'to see a break without a display: npm start -- --demo --screenshots pictures';

await runScript(async () => {
  const { demo, pictures, rest } = readArguments(process.argv.slice(2));
  const { electron, needs } = await prepare({ build: true });
  if (needs.display) say('start', 'no display here: using a virtual one, so nothing will be seen');
  const desktop = await openDesktop(needs);
  try {
    if (demo) {
      // imported late: it needs npm packages
      const { showDemo } = await import('./demo.mjs');
      // everything of the demo is cleared away on exit
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
      return await showDemo({ electron, env: desktop.env, pictures });
    }
    say('start', 'Trailbreak is starting; Ctrl+C ends it');
    say('start', needs.display ? WITHOUT_DISPLAY : WITH_DISPLAY);
    const args = [...(isRoot ? ['--no-sandbox'] : []), PROJECT, ...rest];
    const env = { ...desktop.env, TRAILBREAK_VERBOSE: '1' };
    return await runInForeground(electron, args, { env, cwd: process.cwd(), quiet: true });
  } finally {
    desktop.close();
  }
});

/** @throws Remedy for --screenshots without a folder or without --demo */
function readArguments(args) {
  const demo = args.includes('--demo');
  const at = args.indexOf('--screenshots');
  if (at < 0) return { demo, pictures: null, rest: args.filter((word) => word !== '--demo') };
  const folder = args[at + 1];
  if (!demo || !folder || folder.startsWith('--')) {
    throw new Remedy('usage: npm start -- --demo [--screenshots DIR]');
  }
  return { demo, pictures: resolve(folder), rest: [] };
}
