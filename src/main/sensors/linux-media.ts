import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findListener, findScreenCast, findViewer, streamsIn } from './pipewire.ts';
import { anyOf, NO, unknown, yes, type Answer, type Probe } from './probe.ts';
import { findOpener } from './processes.ts';
import { findRecorder } from './pulse.ts';
import type { RunCommand } from './run-command.ts';

/** What the probes of sound and pictures ask, and where they find it. */
export interface MediaParts {
  readonly run: RunCommand;
  readonly env: NodeJS.ProcessEnv;
}

type Found = { readonly name: string | null } | null;

/** Whether a program listens to a microphone, by PulseAudio's words, which PipeWire speaks too, or else by PipeWire's. */
export function microphoneProbe(parts: MediaParts): Probe {
  return async (settings) => {
    const said = await anyOf(() => askPulse(parts))(settings);
    if (said.answer !== 'unknown') return said;
    const other = await anyOf(() => askPipeWire(parts, (streams) => findListener(streams, process.pid)))(settings);
    return other.answer === 'unknown' ? unknown(`${said.why}; ${other.why}`) : other;
  };
}

/** Whether a program has a camera open, or is given its picture by PipeWire. */
export function cameraProbe(parts: MediaParts): Probe {
  return anyOf(
    () => askPipeWire(parts, findViewer),
    async () => {
      const devices = await readdir('/dev');
      return devices.some((name) => name.startsWith('video')) ? said(await findOpener('/dev/video')) : NO;
    },
  );
}

/** Whether a program is shown the screen, as in a call. Wayland only: on X11 anybody can look. */
export function screenCastProbe(parts: MediaParts): Probe {
  return () => askPipeWire(parts, findScreenCast);
}

async function askPulse({ run, env }: MediaParts): Promise<Answer> {
  // without one running, `pactl` would start it
  const socket = join(env['PULSE_RUNTIME_PATH'] ?? join(env['XDG_RUNTIME_DIR'] ?? '', 'pulse'), 'native');
  if (!env['PULSE_SERVER'] && !(await exists(socket))) return unknown('no sound server');
  const [outputs, sources] = await Promise.all(
    ['source-outputs', 'sources'].map((what) => run('pactl', ['-f', 'json', 'list', what])),
  );
  return said(findRecorder(outputs ?? '', sources ?? '', process.pid));
}

async function askPipeWire(
  { run, env }: MediaParts,
  find: (streams: ReturnType<typeof streamsIn>) => Found,
): Promise<Answer> {
  const folder = env['PIPEWIRE_RUNTIME_DIR'] ?? env['XDG_RUNTIME_DIR'] ?? '';
  if (!(await exists(join(folder, env['PIPEWIRE_REMOTE'] ?? 'pipewire-0')))) return unknown('no PipeWire');
  return said(find(streamsIn(await run('pw-dump', ['--no-colors']))));
}

function said(found: Found): Answer {
  return found === null ? NO : yes(found.name);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
