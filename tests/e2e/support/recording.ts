import { spawn } from 'node:child_process';
import { ownEnvironment } from './app.ts';
import { waitUntil } from './daemon.ts';

/** Frames a second: what the null sink of PulseAudio runs at, so that nothing is resampled. */
export const FRAME_RATE = 44_100;

/** What was heard, as two rows of samples from -1 to 1. */
export interface Sound {
  readonly left: Float32Array;
  readonly right: Float32Array;
  /** Wall clock at the first sample, epoch milliseconds. */
  readonly beginsAt: number;
}

export interface Recording {
  /** Ends it and answers what was heard. */
  readonly stop: () => Promise<Sound>;
}

/** Two samples of two bytes. */
const FRAME_BYTES = 4;

/**
 * Records what the loudspeaker plays, from now on. A packet comes at the earliest when its last sample was played, so
 * the packet that came soonest tells when the recording began.
 */
export async function startRecording(env: Readonly<Record<string, string>>): Promise<Recording> {
  const format = ['--raw', '--format=s16le', `--rate=${FRAME_RATE}`, '--channels=2', '--latency-msec=10'];
  // it ends with the tests even when those are killed
  const tether = ['--pdeathsig', 'TERM', '--', 'parec', '--device=loudspeaker.monitor', '--client-name=Screencast'];
  const child = spawn('setpriv', [...tether, ...format], {
    env: { ...ownEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const packets: Buffer[] = [];
  let bytes = 0;
  let beginsAt = Infinity;
  child.stdout.on('data', (packet: Buffer) => {
    packets.push(packet);
    bytes += packet.length;
    beginsAt = Math.min(beginsAt, Date.now() - (bytes / FRAME_BYTES / FRAME_RATE) * 1000);
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await waitUntil(() => bytes > 0, 'the recorder');
  return {
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      return { ...samplesOf(Buffer.concat(packets)), beginsAt };
    },
  };
}

function samplesOf(raw: Buffer): Pick<Sound, 'left' | 'right'> {
  const frames = Math.floor(raw.length / FRAME_BYTES);
  const left = new Float32Array(frames);
  const right = new Float32Array(frames);
  for (let frame = 0; frame < frames; frame += 1) {
    left[frame] = raw.readInt16LE(frame * FRAME_BYTES) / 32_768;
    right[frame] = raw.readInt16LE(frame * FRAME_BYTES + 2) / 32_768;
  }
  return { left, right };
}
