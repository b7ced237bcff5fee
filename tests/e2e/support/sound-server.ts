import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ownEnvironment } from './app.ts';
import { startDaemon, waitUntil } from './daemon.ts';

/** A program that listens to a microphone. */
export interface Recorder {
  readonly stop: () => Promise<void>;
}

/** A PulseAudio of our own, with a loudspeaker and a microphone that are not there. */
export interface SoundServer {
  /** For the app and for `pactl`. */
  readonly env: Record<string, string>;
  /** Records from the microphone, or from what the loudspeaker plays (which is nobody's voice). */
  readonly record: (from?: 'microphone' | 'monitor', name?: string) => Promise<Recorder>;
  /** How many programs record now. */
  readonly countRecorders: () => Promise<number>;
  /** It answers nobody, or answers again; whoever asks meanwhile waits. */
  readonly setSilent: (silent: boolean) => void;
  readonly stop: () => Promise<void>;
}

/** Whether one can be started here: not on a desktop with PipeWire, beside which PulseAudio cannot be installed. */
export const hasSoundServer = (process.env['PATH'] ?? '')
  .split(':')
  .some((folder) => existsSync(join(folder, 'pulseaudio')));

const SOURCES = { microphone: 'microphone', monitor: 'loudspeaker.monitor' } as const;

export async function startSoundServer(): Promise<SoundServer> {
  const folder = await mkdtemp(join(tmpdir(), 'trailbreak-sound-'));
  const socket = join(folder, 'native');
  await mkdir(join(folder, 'home'));
  const env = {
    PULSE_SERVER: `unix:${socket}`,
    ...{ PULSE_RUNTIME_PATH: folder, PULSE_STATE_PATH: folder, PULSE_COOKIE: join(folder, 'cookie') },
  };
  const daemon = startDaemon('pulseaudio', serverArguments(socket), { ...env, HOME: join(folder, 'home') });
  await daemon.until(async () => (await pactl(['info'], env).catch(() => '')) !== '');
  const countRecorders = async (): Promise<number> =>
    (JSON.parse(await pactl(['-f', 'json', 'list', 'source-outputs'], env)) as readonly unknown[]).length;
  return {
    env,
    record: (from = 'microphone', name = 'Meeting') => record(SOURCES[from], name, env, countRecorders),
    countRecorders,
    setSilent: (silent) => {
      process.kill(daemon.pid, silent ? 'SIGSTOP' : 'SIGCONT');
    },
    stop: async () => {
      await daemon.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function serverArguments(socket: string): readonly string[] {
  const loads = [
    'module-null-sink sink_name=loudspeaker',
    'module-null-source source_name=microphone',
    `module-native-protocol-unix socket=${socket} auth-anonymous=1`,
  ];
  const own = ['-n', '--daemonize=no', '--use-pid-file=no', '--exit-idle-time=-1', '--disable-shm=yes'];
  return [...own, ...loads.map((module) => `--load=${module}`)];
}

async function record(
  source: string,
  name: string,
  env: Record<string, string>,
  count: () => Promise<number>,
): Promise<Recorder> {
  const before = await count();
  const daemon = startDaemon('parec', [`--device=${source}`, `--client-name=${name}`, '/dev/null'], env);
  await daemon.until(async () => (await count()) > before);
  return {
    stop: async () => {
      const among = await count();
      await daemon.stop();
      await waitUntil(async () => (await count()) < among, 'the recorder');
    },
  };
}

async function pactl(args: readonly string[], env: Record<string, string>): Promise<string> {
  return (
    await promisify(execFile)('pactl', args, { env: { ...ownEnvironment(), ...env, LC_ALL: 'C' } })
  ).stdout.trim();
}
