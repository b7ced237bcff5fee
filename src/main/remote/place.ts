import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';

/** The longest path a socket can have on every system (macOS: 104 bytes with its end). */
const LONGEST_PATH = 103;

/** Where the running app of a data folder can be asked. */
export interface RemotePlace {
  /** What Node's `net` calls a path. */
  readonly address: string;
  /** The folder that keeps other users out, or null on Windows, whose pipes lie in none. */
  readonly folder: string | null;
}

/**
 * The place for a data folder, the same for the app and whoever asks it.
 * @throws Error in one line when the folder's path is too long for a socket in it
 */
export function remotePlace(dataFolder: string, platform: NodeJS.Platform = process.platform): RemotePlace {
  if (platform === 'win32') {
    const id = createHash('sha256').update(real(dataFolder).toLowerCase()).digest('hex').slice(0, 32);
    return { address: `\\\\.\\pipe\\trailbreak-${id}`, folder: null };
  }
  const folder = join(dataFolder, 'remote');
  const address = join(folder, 'remote.sock');
  if (Buffer.byteLength(address) > LONGEST_PATH) {
    throw new Error(`the path of the data folder is too long for a socket: ${dataFolder}`);
  }
  return { address, folder };
}

/** One folder can have several names. */
function real(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}
