import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ownEnvironment } from './app.ts';
import { startDaemon, waitUntil, type Daemon } from './daemon.ts';
import { openRfb } from './rfb.ts';

/** Where one display stands on the desktop, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One display, as large as the one the other tests run on. */
export const ONE_DISPLAY: readonly Place[] = [{ x: 0, y: 0, width: 1280, height: 800 }];
/** The same with a smaller one at its right. */
export const TWO_DISPLAYS: readonly Place[] = [...ONE_DISPLAY, { x: 1280, y: 0, width: 1024, height: 768 }];

/** An X server with displays that can be plugged in and out. */
export interface Displays {
  /** For the app and for what looks at it. */
  readonly env: { readonly DISPLAY: string };
  /** Resolves once the X server says so; the first place is the primary display. */
  readonly setLayout: (places: readonly Place[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts an X server with these displays. It is not the one the tests' own mouse (`moveMouse`) is on. */
export async function openDisplays(places: readonly Place[]): Promise<Displays> {
  const folder = await mkdtemp(join(tmpdir(), 'trailbreak-displays-'));
  const socket = join(folder, 'rfb');
  const server = startDaemon('Xtigervnc', serverArguments(socket));
  const close = (): Promise<void> => end(server, folder);
  try {
    const env = { DISPLAY: `:${await server.firstLine()}` };
    const rfb = await openRfb(socket);
    const setLayout = async (wanted: readonly Place[]): Promise<void> => {
      rfb.setScreens(wanted);
      await waitUntil(async () => isSame(await readPlaces(env), wanted), 'the displays');
    };
    await setLayout(places);
    return {
      env,
      setLayout,
      close: async () => {
        rfb.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function serverArguments(socket: string): readonly string[] {
  const line = ['-rfbunixpath', socket, '-rfbport', '-1', '-SecurityTypes', 'None'];
  return ['-displayfd', '3', '-geometry', '1280x800', '-depth', '24', '-nolisten', 'tcp', '-noreset', ...line];
}

async function end(server: Daemon, folder: string): Promise<void> {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

/** What RandR says, the primary display first; clients hear of a change from RandR as well. */
async function readPlaces(env: Record<string, string>): Promise<readonly Place[]> {
  const { stdout } = await promisify(execFile)('xrandr', ['--listactivemonitors'], {
    env: { ...ownEnvironment(), ...env },
  });
  return [...stdout.matchAll(/ (\d+)\/\d+x(\d+)\/\d+\+(\d+)\+(\d+) /g)].map(([, width, height, x, y]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
  }));
}

function isSame(places: readonly Place[], wanted: readonly Place[]): boolean {
  const written = (list: readonly Place[]): readonly string[] =>
    list.map(({ x, y, width, height }) => `${width}x${height}+${x}+${y}`).sort();
  return written(places).join() === written(wanted).join();
}
