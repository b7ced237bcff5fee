import { spawn } from 'node:child_process';
import { ownEnvironment } from './app.ts';
import { waitUntil } from './daemon.ts';

/** Frames a second: what the null sink of PulseAudio runs at, so that nothing is resampled. */
export const FRAME_RATE = 44_100;

/** What was heard, as two rows of samples from -1 to 1. */
export interface Sound {
  readonly left: Float32Array;
  readonly right: Float32Array;
  /** Wall clock, epoch milliseconds, at which the recording would have begun, told by each of its seconds. */
  readonly beginsAt: readonly number[];
}

export interface Recording {
  /** Ends it and answers what was heard. */
  readonly stop: () => Promise<Sound>;
}

/** Two samples of two bytes. */
const FRAME_BYTES = 4;

/** A packet comes at the earliest when its last sample was played: among so many seconds one comes at once. */
const NEAR_SECONDS = 2;

/** When the packet with the last of so many frames came. */
interface Arrival {
  readonly frames: number;
  readonly at: number;
}

/** Records what the loudspeaker plays, from now on. */
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
  const arrivals: Arrival[] = [];
  child.stdout.on('data', (packet: Buffer) => {
    packets.push(packet);
    bytes += packet.length;
    arrivals.push({ frames: bytes / FRAME_BYTES, at: Date.now() });
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await waitUntil(() => bytes > 0, 'the recorder');
  return {
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      return { ...samplesOf(Buffer.concat(packets)), beginsAt: beginsOf(arrivals) };
    },
  };
}

/** A busy machine loses some of a recording, so each of its seconds is asked anew when it all began. */
function beginsOf(arrivals: readonly Arrival[]): readonly number[] {
  const soonest: number[] = [];
  for (const { frames, at } of arrivals) {
    const second = Math.floor(frames / FRAME_RATE);
    soonest[second] = Math.min(soonest[second] ?? Infinity, at - (frames / FRAME_RATE) * 1000);
  }
  return Array.from(soonest, (_, second) =>
    Math.min(...soonest.slice(Math.max(0, second - NEAR_SECONDS), second + NEAR_SECONDS + 1).filter(Number.isFinite)),
  );
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
