import { basename } from 'node:path';
import { appProbe } from '../apps.ts';
import { once } from '../once.ts';
import { NO, unknown, yes, type Probes } from '../probe.ts';
import type { RunCommand } from '../run-command.ts';
import { findAwakeKeeper } from './assertions.ts';
import { openCoreAudio, openCoreMedia } from './device-systems.ts';
import { isCameraRunning, isMicrophoneRunning } from './devices.ts';

/** Written by the documentation; see docs/sensors.md for what was tried. */
export function macProbes(run: RunCommand): Probes {
  const audio = once(openCoreAudio);
  const cameras = once(openCoreMedia);
  return {
    microphone: async () => (isMicrophoneRunning(await audio()) ? yes(null) : NO),
    camera: async () => (isCameraRunning(await cameras()) ? yes(null) : NO),
    fullScreen: () => Promise.resolve(unknown('macOS tells no program what fills the screen')),
    presentation: async () => {
      const keeper = findAwakeKeeper(await run('pmset', ['-g', 'assertions']), process.pid);
      return keeper === null ? NO : yes(keeper.name);
    },
    doNotDisturb: () => Promise.resolve(unknown('macOS tells no program about do-not-disturb')),
    app: appProbe(async () => (await run('ps', ['-xo', 'comm='])).split('\n').map((path) => basename(path.trim()))),
  };
}
