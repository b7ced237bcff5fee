/** Names of the wish that the display stays on, now and before macOS 10.8. */
const DISPLAY_STAYS_ON = /\b(PreventUserIdleDisplaySleep|NoDisplaySleepAssertion)\b/;

/**
 * The first program that keeps the display awake; null: none does.
 * @param listing what `pmset -g assertions` writes
 */
export function findAwakeKeeper(listing: string, ownPid: number): { readonly name: string } | null {
  for (const line of listing.split('\n')) {
    const [, pid, name] = /^\s*pid (\d+)\((.*?)\): \[/.exec(line) ?? [];
    if (name !== undefined && Number(pid) !== ownPid && DISPLAY_STAYS_ON.test(line)) return { name };
  }
  return null;
}
