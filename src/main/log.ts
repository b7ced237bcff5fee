import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import log from 'electron-log/main';

/** The app's own log: what went wrong, never what the person did or wrote. */
export interface Log {
  readonly info: (line: string) => void;
  readonly error: (error: unknown) => void;
}

const MOST_BYTES = 1_000_000;

/** Writes to `logs/main.log` under the data folder; errors nobody caught end there too, without a dialog. */
export function openLog(folder: string): Log {
  const logs = join(folder, 'logs');
  // A folder that cannot be made costs the log, not the timer: electron-log swallows what it cannot write.
  try {
    mkdirSync(logs, { recursive: true, mode: 0o700 });
  } catch {
    log.transports.file.level = false;
  }
  log.transports.file.resolvePathFn = () => join(logs, 'main.log');
  log.transports.file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  log.transports.file.maxSize = MOST_BYTES;
  log.transports.console.level = false;
  log.errorHandler.startCatching({ showDialog: false });
  return {
    info: (line) => {
      log.info(line);
    },
    error: (error) => {
      log.error(error);
    },
  };
}
