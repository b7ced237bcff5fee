import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ownEnvironment } from './app.ts';
import { startDaemon } from './daemon.ts';

/** A speech-dispatcher of our own. */
export interface SpeechService {
  /** For the app. */
  readonly env: Record<string, string>;
  readonly stop: () => Promise<void>;
}

/** Starts one that speaks into the loudspeaker of `env`; null where there is none, or none that has a voice. */
export async function startSpeechService(env: Record<string, string>): Promise<SpeechService | null> {
  const isThere = (process.env['PATH'] ?? '')
    .split(':')
    .some((folder) => existsSync(join(folder, 'speech-dispatcher')));
  if (!isThere) return null;
  const folder = await mkdtemp(join(tmpdir(), 'trailbreak-speech-'));
  const socket = join(folder, 'socket');
  const places = ['--socket-path', socket, '--pid-file', join(folder, 'pid'), '--log-dir', folder];
  const daemon = startDaemon(
    'speech-dispatcher',
    ['--run-single', '--timeout', '0', '--communication-method', 'unix_socket', ...places],
    env,
  );
  const address = { SPEECHD_ADDRESS: `unix_socket:${socket}` };
  const stop = async (): Promise<void> => {
    await daemon.stop();
    await rm(folder, { recursive: true, force: true });
  };
  await daemon.until(() => existsSync(socket));
  const { stdout } = await promisify(execFile)('spd-say', ['-O'], { env: { ...ownEnvironment(), ...address } });
  if (/espeak/.test(stdout)) return { env: address, stop };
  await stop();
  return null;
}
