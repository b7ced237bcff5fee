import { clockWords } from '../../shared/clock-words.ts';
import type { Text } from '../../shared/text.ts';

/** A time as short as it can be said: "45 s", "2 min", "2:30 min". */
export function spanWords(seconds: number, text: Text): string {
  if (seconds < 60) return text('settings.exercises.seconds', { count: seconds });
  if (seconds % 60 === 0) return text('settings.exercises.minutes', { minutes: seconds / 60 });
  return text('settings.exercises.clock', { clock: clockWords(seconds * 1000) });
}
