import { pageText } from '../hooks/text-store.ts';
import { chooseVoice, voiceFor } from './voices.ts';

/** What speaks. */
export interface Reader {
  /** Speaks this in place of what is being spoken; `inMs` from now. */
  readonly say: (words: string, inMs: number) => void;
  /** Silence, at once. */
  readonly hush: () => void;
  /** 0 to 1; for what is said from now on. */
  readonly setVolume: (volume: number) => void;
  /** Name of the voice; empty: the first that fits. */
  readonly setVoice: (name: string) => void;
  /** Silence for good. */
  readonly close: () => void;
}

/** A little slower than people talk: the words are followed, not only understood. Ours. */
const RATE = 0.9;

/** The first list of voices takes a system up to 2 s; what was to be said longer ago than this is said no more. */
const PATIENCE_MS = 3_000;

/**
 * The voices of this machine. Asking for them starts the system's speech service, so none is asked for before
 * something is to be said. Without a voice that fits nothing is said: any other would mangle the words.
 */
export function createReader(synthesis: SpeechSynthesis | undefined): Reader {
  let tuning: Tuning = { volume: 1, name: '' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Said as soon as there is a voice. */
  let waiting: { readonly words: string; readonly untilMs: number } | null = null;
  const onVoices = (): void => {
    if (waiting === null) return;
    if (performance.now() > waiting.untilMs || speak(synthesis, waiting.words, tuning)) waiting = null;
  };
  const hush = (): void => {
    clearTimeout(timer);
    waiting = null;
    synthesis?.cancel();
  };
  synthesis?.addEventListener('voiceschanged', onVoices);
  return {
    say: (words, inMs) => {
      hush();
      timer = setTimeout(() => {
        if (!speak(synthesis, words, tuning)) waiting = { words, untilMs: performance.now() + PATIENCE_MS };
      }, inMs);
    },
    hush,
    setVolume: (volume) => {
      tuning = { ...tuning, volume };
    },
    setVoice: (name) => {
      tuning = { ...tuning, name };
    },
    close: () => {
      hush();
      synthesis?.removeEventListener('voiceschanged', onVoices);
    },
  };
}

interface Tuning {
  readonly volume: number;
  readonly name: string;
}

/** False when there is no voice for it (yet). */
function speak(synthesis: SpeechSynthesis | undefined, words: string, { volume, name }: Tuning): boolean {
  const voice = chooseVoice(synthesis?.getVoices() ?? [], voiceFor(pageText(), name));
  if (voice === null || synthesis === undefined) return false;
  const utterance = new SpeechSynthesisUtterance(words);
  Object.assign(utterance, { voice, lang: voice.lang, rate: RATE, volume });
  synthesis.speak(utterance);
  return true;
}
