import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Electron names its data folder after the product. */
const NAME = 'Trailbreak';

/** What the place of the data folder depends on. */
export interface Home {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
}

/**
 * The data folder of the app somebody means: as typed, as TRAILBREAK_HOME says, or where Electron puts it.
 * @param typed what came with --user-data-dir, or null
 */
export function dataFolder(typed: string | null, { env, platform }: Home = process): string {
  if (typed !== null && typed !== '') return resolve(typed);
  const home = env['TRAILBREAK_HOME'] ?? '';
  if (home !== '') return resolve(home);
  return join(configFolder(env, platform), NAME);
}

function configFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'darwin') return join(homedir(), 'Library/Application Support');
  if (platform === 'win32') return nonEmpty(env['APPDATA']) ?? join(homedir(), 'AppData/Roaming');
  return nonEmpty(env['XDG_CONFIG_HOME']) ?? join(homedir(), '.config');
}

function nonEmpty(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}
