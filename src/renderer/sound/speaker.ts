import type { Tone } from './tones.ts';

/** What plays tones. */
export interface Speaker {
  /** Opens the sound card, which takes some 100 ms: the first tone is to come in time. */
  readonly open: () => void;
  /** Plays a tone; `inMs` from now. */
  readonly play: (tone: Tone, inMs: number) => void;
  /** 0 to 1. Heard at once. */
  readonly setVolume: (volume: number) => void;
  /** Ends it when the last tone has died away. */
  readonly close: () => void;
}

/** Longest tone that may still be sounding when the speaker is closed. */
const TAIL_MS = 2000;

/** Web Audio, opened when something is to be played: a page that plays nothing costs nothing. */
export function createSpeaker(): Speaker {
  let open: Opened | null = null;
  let loudness = 0;
  return {
    open: () => {
      open ??= openAudio(loudness);
    },
    play: (tone, inMs) => {
      open ??= openAudio(loudness);
      if (open === null) return;
      const { context, master } = open;
      playTone(context, master, tone, context.currentTime + Math.max(0, inMs / 1000 - context.outputLatency));
    },
    setVolume: (volume) => {
      // Hearing is nearly logarithmic: the square makes the middle of the slider sound half as loud.
      loudness = volume ** 2;
      open?.master.gain.setTargetAtTime(loudness, open.context.currentTime, 0.02);
    },
    close: () => {
      const closing = open;
      open = null;
      if (closing !== null) setTimeout(() => void closing.context.close(), TAIL_MS);
    },
  };
}

interface Opened {
  readonly context: AudioContext;
  readonly master: GainNode;
}

/** A machine that cannot play sound gets a silent break, not a broken one. */
function openAudio(gain: number): Opened | null {
  try {
    // on a busy machine the shortest way to the sound card stutters; what it takes is known, and begun earlier
    const context = new AudioContext({ latencyHint: 'playback' });
    const master = new GainNode(context, { gain });
    master.connect(context.destination);
    return { context, master };
  } catch {
    return null;
  }
}

/** Softly in and out, so that nothing clicks; the node is dropped when it has ended. */
function playTone(context: AudioContext, master: AudioNode, tone: Tone, beginsAt: number): void {
  const from = beginsAt + tone.afterMs / 1000;
  const lasts = tone.lastsMs / 1000;
  const until = from + lasts;
  const attack = Math.min(0.03, lasts / 4);
  const oscillator = new OscillatorNode(context, { type: 'sine', frequency: tone.fromHz });
  oscillator.frequency.setValueAtTime(tone.fromHz, from);
  oscillator.frequency.exponentialRampToValueAtTime(tone.toHz, until);
  const envelope = new GainNode(context, { gain: 0 });
  envelope.gain.setValueAtTime(0, from);
  envelope.gain.linearRampToValueAtTime(tone.gain, from + attack);
  envelope.gain.setValueAtTime(tone.gain, from + lasts / 2);
  envelope.gain.linearRampToValueAtTime(0, until);
  oscillator
    .connect(envelope)
    .connect(new StereoPannerNode(context, { pan: tone.pan }))
    .connect(master);
  oscillator.start(from);
  oscillator.stop(until);
}
