/** A key held down repeats; the slowest system waits a second before it does. One press is one action. */
const DEAF_MS = 1_200;

export interface Repeats {
  /** Whether this press of the key is only it being held down. */
  readonly isRepeat: (key: string) => boolean;
  readonly stop: () => void;
}

/** Tells a key that is held down from one that is pressed again. */
export function watchRepeats(): Repeats {
  const recent = new Map<string, NodeJS.Timeout>();
  return {
    isRepeat: (key) => {
      const before = recent.get(key);
      clearTimeout(before);
      recent.set(
        key,
        setTimeout(() => recent.delete(key), DEAF_MS),
      );
      return before !== undefined;
    },
    stop: () => {
      for (const timer of recent.values()) clearTimeout(timer);
    },
  };
}
