/** Long work gives way to the timer and the windows after this long. Ours: a tenth of what a person notices. */
const MOST_MS = 10;

/** Makes a function to be awaited between pieces of long work: now and then it lets everything else have its turn. */
export function createBreath(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < MOST_MS) return undefined;
    return new Promise((resolve) => {
      setImmediate(() => {
        since = performance.now();
        resolve();
      });
    });
  };
}
