import { clockWords } from '../../shared/clock-words.ts';
import type { Text } from '../../shared/text.ts';

/** A time as short as it can be said: "45 s", "2 min", "2:30 min". */
export function spanWords(seconds: number, text: Text): string {
  if (seconds < 60) return text('settings.exercises.seconds', { count: seconds });
  if (seconds % 60 === 0) return text('settings.exercises.minutes', { minutes: seconds / 60 });
  return text('settings.exercises.clock', { clock: clockWords(seconds * 1000) });
}

/** "a", "a and b", "a, b and c". */
export function listWords(words: readonly string[], text: Text): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  return text('settings.exercises.and', { first: words.slice(0, -1).join(text('settings.exercises.comma')), last });
}
