// npm run soak [-- BREAKS]: that many breaks in a row on two displays, and what is left of them in windows, processes and
// memory. The end-to-end tests do the same with fewer.
import { runInForeground } from './desktop/run-app.mjs';
import { PROJECT } from './places.mjs';
import { prepare } from './prepare.mjs';
import { Remedy, runScript } from './report.mjs';

/** A hundred working days with five breaks each. */
const USUAL = '500';

await runScript(async () => {
  const [breaks = USUAL] = process.argv.slice(2);
  if (!/^[1-9]\d*$/.test(breaks)) throw new Remedy('usage: npm run soak [-- BREAKS]');
  await prepare({ build: true, virtual: true, ownBus: true });
  const env = { ...process.env, TRAILBREAK_SOAK: breaks };
  const args = ['run', '--silent', 'test:e2e', '--', '--retries', '0', 'tests/e2e/soak.spec.ts'];
  return runInForeground('npm', args, { env, cwd: PROJECT });
});
