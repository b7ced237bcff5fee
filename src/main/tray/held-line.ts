import type { Hold } from '../../shared/hold.ts';
import { causeWords } from '../../shared/hold-words.ts';
import type { HeldBack } from '../../shared/phase.ts';
import type { Text } from '../../shared/text.ts';

/** What holds the break back and since when: the first cause by name, of the others their number. */
export function heldLine(
  { size, sinceAt }: HeldBack,
  holds: readonly Hold[],
  text: Text,
  clock: (at: number) => string,
): string {
  const time = clock(sinceAt);
  const micro = size === 'micro';
  const [first] = holds;
  // the cause has just ended and the break is about to be offered
  if (first === undefined) return text(micro ? 'status.heldMicro' : 'status.held', { time });
  const cause = withOthers(causeWords(first, text), holds.length - 1, text);
  return text(micro ? 'status.heldMicroBy' : 'status.heldBy', { cause, time });
}

function withOthers(cause: string, more: number, text: Text): string {
  return more === 0 ? cause : text('status.causeMore', { cause, more });
}
