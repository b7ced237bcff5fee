import type { Hold } from './hold.ts';
import type { Text } from './text.ts';

/** What holds a break back by its name and, where that is known, the program behind it: "microphone (Meet)". */
export function causeWords({ cause, detail }: Hold, text: Text): string {
  const name = text(`status.cause.${cause}`);
  return detail === null ? name : text('status.causeNamed', { cause: name, detail });
}
