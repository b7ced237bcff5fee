import { baseOf } from '../../shared/language.ts';
import type { Text } from '../../shared/text.ts';

/** What is needed to know of a voice; the browser's own have all of it. */
export type VoiceTraits = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default'>;

/** eSpeak has a hundred speakers for each language, written after a plus; the plain voice comes without. */
const SPEAKER_MARK = '+';

/** eSpeak tags Mandarin by its own code (ISO 639-3). */
const OTHER_TAGS: Readonly<Record<string, readonly string[]>> = { zh: ['cmn'] };

/**
 * The voices that may be used: on this machine alone, so that no text leaves it, and of the language of the words.
 * `language` is a BCP 47 tag such as `en`.
 */
export function fittingVoices<Voice extends VoiceTraits>(voices: readonly Voice[], language: string): readonly Voice[] {
  const tags = [language, ...(OTHER_TAGS[language] ?? [])];
  const speaks = ({ lang }: Voice): boolean => tags.includes(baseOf(lang));
  return voices.filter((voice) => voice.localService && speaks(voice) && !voice.name.includes(SPEAKER_MARK));
}

/** `language` and `region` as BCP 47 tags, such as `en` and `en-GB`. */
export interface WantedVoice {
  readonly language: string;
  readonly region: string;
  readonly name: string;
}

/** A voice of that name for these words. */
export function voiceFor(text: Text, name: string): WantedVoice {
  const { language, baseName } = new Intl.Locale(text.locale());
  return { language, region: baseName, name };
}

/**
 * The voice to speak with: the one of that name, else the system's own where it fits, else one of the person's own
 * region (`region`, such as `en-GB`), else the first that fits; null where none does, and then nothing is spoken.
 */
export function chooseVoice<Voice extends VoiceTraits>(voices: readonly Voice[], wanted: WantedVoice): Voice | null {
  const fitting = fittingVoices(voices, wanted.language);
  return (
    fitting.find(({ name }) => name === wanted.name) ??
    fitting.find((voice) => voice.default) ??
    fitting.find(({ lang }) => lang.toLowerCase() === wanted.region.toLowerCase()) ??
    fitting[0] ??
    null
  );
}
