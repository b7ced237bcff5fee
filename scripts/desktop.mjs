// node scripts/desktop.mjs [--virtual] [--own-bus] <command…>: runs a command that starts Electron. It makes sure of
// the npm packages, Electron, its libraries, a display and a session bus; what is there already is used as it is.
//   --virtual   a display of its own, even where there is one (tests must not appear on the person's screen)
//   --own-bus   a session bus of its own, where nothing but the tests answers; the tests' programs are made sure of too
import { delimiter, join } from 'node:path';
import { openDesktop } from './desktop/session.mjs';
import { runInForeground } from './desktop/run-app.mjs';
import { isRoot, PROJECT } from './places.mjs';
import { prepare } from './prepare.mjs';
import { Remedy, runScript } from './report.mjs';
import { TEST_PROGRAMS } from './system-packages.mjs';

await runScript(async () => {
  const words = process.argv.slice(2);
  const start = words.findIndex((word) => !word.startsWith('--'));
  if (start < 0) throw new Remedy('usage: node scripts/desktop.mjs [--virtual] [--own-bus] <command…>');
  const flags = words.slice(0, start);
  const [command, ...args] = words.slice(start);
  const ownBus = flags.includes('--own-bus');
  const { needs } = await prepare({
    virtual: flags.includes('--virtual'),
    ownBus,
    programs: ownBus && process.platform === 'linux' ? TEST_PROGRAMS : [],
  });
  const desktop = await openDesktop(needs);
  const path = `${join(PROJECT, 'node_modules/.bin')}${delimiter}${desktop.env.PATH}`;
  // electron-vite reads NO_SANDBOX: Chromium refuses to run as root with its sandbox
  const env = { ...desktop.env, PATH: path, ...(isRoot ? { NO_SANDBOX: '1' } : {}) };
  const status = await runInForeground(command, args, { env, cwd: PROJECT });
  desktop.close();
  return status;
});
