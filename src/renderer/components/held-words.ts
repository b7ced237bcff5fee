import type { Hold } from '../../shared/hold.ts';
import { causeWords } from '../../shared/hold-words.ts';
import { listWords } from '../../shared/list-words.ts';
import type { HeldBack } from '../../shared/phase.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import type { Text } from '../../shared/text.ts';
import { momentText } from './moment-text.ts';

/** What holds a break back and since when: "Held by microphone (Meet) and camera, since 14:02". */
export function heldWords(snapshot: Snapshot, phase: HeldBack, now: number, text: Text): string {
  const { holds, wallOffsetMs } = snapshot;
  const time = momentText(phase.sinceAt + wallOffsetMs, now + wallOffsetMs, text);
  if (holds.length === 0) return text('hold.since', { time });
  return text('hold.by', {
    causes: listWords(
      holds.map((hold) => nameOf(hold, text)),
      text,
    ),
    time,
  });
}

/** A program the person has chosen needs no other name. */
function nameOf(hold: Hold, text: Text): string {
  return hold.cause === 'app' && hold.detail !== null ? hold.detail : causeWords(hold, text);
}
