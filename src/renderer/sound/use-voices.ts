import { useEffect, useState, useSyncExternalStore } from 'react';
import { baseOf } from '../../shared/language.ts';
import { pageText } from '../hooks/text-store.ts';
import { fittingVoices } from './voices.ts';

/** The first list takes a system 2 s, a busy one twice as long; after this there is none to come. */
const LOOK_MS = 6_000;

interface Voices {
  readonly voices: readonly SpeechSynthesisVoice[];
  /** There is none yet, but there may be one in a moment. */
  readonly isLooking: boolean;
}

/** The voices of this machine that fit our words. Asking starts the system's speech service: only where one is wanted. */
export function useVoices(): Voices {
  const voices = useSyncExternalStore(subscribe, readVoices);
  const [isPatient, setPatient] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), LOOK_MS);
    return () => clearTimeout(timer);
  }, []);
  return { voices, isLooking: isPatient && voices.length === 0 };
}

function subscribe(listener: () => void): () => void {
  const synthesis = speechOf(globalThis);
  synthesis?.addEventListener('voiceschanged', listener);
  return () => synthesis?.removeEventListener('voiceschanged', listener);
}

let known: readonly SpeechSynthesisVoice[] = [];

/** The same list as long as it holds the same voices: eSpeak has thirteen thousand. */
function readVoices(): readonly SpeechSynthesisVoice[] {
  const voices = fittingVoices(speechOf(globalThis)?.getVoices() ?? [], baseOf(pageText().language()));
  const isKnown = voices.length === known.length && voices.every(({ name }, index) => name === known[index]?.name);
  if (!isKnown) known = voices;
  return known;
}

/** Not every browser engine speaks. */
function speechOf(page: { readonly speechSynthesis?: SpeechSynthesis }): SpeechSynthesis | undefined {
  return page.speechSynthesis;
}
