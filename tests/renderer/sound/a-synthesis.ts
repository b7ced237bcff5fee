import { vi } from 'vitest';
import type { VoiceTraits } from '../../../src/renderer/sound/voices.ts';

/** A voice as a browser tells of it; local, and not the system's own, unless the test says so. */
export function aVoice(name: string, lang = 'en-US', patch: Partial<VoiceTraits> = {}): SpeechSynthesisVoice {
  return { name, lang, localService: true, default: false, voiceURI: name, ...patch };
}

interface Said {
  readonly words: string;
  readonly voice: string;
  readonly rate: number;
  readonly volume: number;
}

/** The speech of a browser, which happy-dom has none of. */
export function aSynthesis(voices: readonly SpeechSynthesisVoice[]) {
  const said: Said[] = [];
  const target = new EventTarget();
  let list = voices;
  let cancelled = 0;
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  const synthesis: SpeechSynthesis = Object.assign(target, {
    pending: false,
    speaking: false,
    paused: false,
    onvoiceschanged: null,
    getVoices: () => [...list],
    speak: ({ text, voice, rate, volume }: SpeechSynthesisUtterance) =>
      said.push({ words: text, voice: voice?.name ?? 'any', rate, volume }),
    cancel: () => (cancelled += 1),
    pause: () => undefined,
    resume: () => undefined,
  });
  vi.stubGlobal('speechSynthesis', synthesis);
  return {
    synthesis,
    said,
    countCancelled: () => cancelled,
    addVoices: (more: readonly SpeechSynthesisVoice[]) => {
      list = [...list, ...more];
      target.dispatchEvent(new Event('voiceschanged'));
    },
  };
}
