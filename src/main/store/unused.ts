import { readdirSync } from 'node:fs';
import { toCode } from './problem.ts';

/** What every run leaves behind, from its first moment on, and what stands where one of them was damaged. */
const TRACES = /^(config|state)\./;

/**
 * Whether nobody has used the app in this folder. The state is written as soon as the timer runs, so this is said once,
 * however that run ends; a folder that cannot be read is no new one.
 */
export function isUnused(folder: string): boolean {
  try {
    return !readdirSync(folder).some((name) => TRACES.test(name));
  } catch (error) {
    return toCode(error) === 'ENOENT';
  }
}
