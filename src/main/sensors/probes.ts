import { appProbe } from './apps.ts';
import { doNotDisturbProbe } from './do-not-disturb.ts';
import { fullScreenProbe } from './full-screen.ts';
import { cameraProbe, microphoneProbe, screenCastProbe } from './linux-media.ts';
import type { Buses } from './lock.ts';
import { macProbes } from './mac/mac-probes.ts';
import { presentationProbe } from './presentation.ts';
import { guardAll, type Probes } from './probe.ts';
import { runningPrograms } from './processes.ts';
import { runCommand } from './run-command.ts';
import { windowsProbes } from './windows/windows-probes.ts';

/** What looks at each cause on this system. */
export function createProbes(buses: Buses, env: NodeJS.ProcessEnv = process.env): Probes {
  return guardAll(systemProbes(buses, env));
}

function systemProbes(buses: Buses, env: NodeJS.ProcessEnv): Probes {
  if (process.platform === 'win32') return windowsProbes(runCommand);
  if (process.platform === 'darwin') return macProbes(runCommand);
  return linuxProbes(buses, env);
}

function linuxProbes(buses: Buses, env: NodeJS.ProcessEnv): Probes {
  const media = { run: runCommand, env };
  return {
    microphone: microphoneProbe(media),
    camera: cameraProbe(media),
    fullScreen: fullScreenProbe(env),
    presentation: presentationProbe(buses, screenCastProbe(media)),
    doNotDisturb: doNotDisturbProbe({ session: buses.session, run: runCommand, env }),
    app: appProbe(runningPrograms),
  };
}
