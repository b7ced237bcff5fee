/**
 * A countdown in digits, rounded up to whole seconds so that it reaches 0 exactly at the end.
 * `2:05`, or `45` when the whole of what is counted (`wholeMs`) is a minute or less; never below 0.
 */
export function clockWords(remainingMs: number, wholeMs = Infinity): string {
  const seconds = Math.max(0, Math.ceil(remainingMs / 1000));
  return wholeMs <= 60_000 ? String(seconds) : minutesAndSeconds(seconds);
}

/** A time that has passed, in whole seconds that are full: `0:05`. */
export function passedWords(elapsedMs: number): string {
  return minutesAndSeconds(Math.floor(elapsedMs / 1000));
}

/** A time that was really done, rounded to whole seconds: `1:58`. */
export function doneWords(doneMs: number): string {
  return minutesAndSeconds(Math.round(doneMs / 1000));
}

function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
