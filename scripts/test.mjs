// npm test: everything a change must pass, from a clean clone on.
import { runInForeground } from './desktop/run-app.mjs';
import { PROJECT } from './places.mjs';
import { prepare } from './prepare.mjs';
import { Remedy, runScript } from './report.mjs';
import { TEST_PROGRAMS } from './system-packages.mjs';

await runScript(async () => {
  const linux = process.platform === 'linux';
  await prepare({ virtual: linux, ownBus: linux, programs: linux ? TEST_PROGRAMS : [] });
  const status = await runInForeground('npm', ['run', '--silent', 'check'], { env: process.env, cwd: PROJECT });
  if (status !== 0) throw new Remedy('a check failed (see above); "npm run check" runs them again');
});
