import { linesBetween } from '../../shared/caption.ts';
import { positionAt, type Session } from '../../shared/session.ts';
import type { Text } from '../../shared/text.ts';
import type { Reader } from './reader.ts';

/** A line that is later than this is left out: what is on screen by now is another one. */
const LATE_MS = 1_500;

/** Speaks the lines of a session as they appear, `now` being the steady instant. Returns how to stop, which hushes. */
export function startLines(session: Session, reader: Reader, text: Text, now: () => number): () => void {
  if (session.paused) return () => undefined;
  const { steps } = session.plan;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fromMs = session.positionMs;
  const sayNext = (): void => {
    const positionMs = positionAt(session, now());
    const due = linesBetween(steps, Math.max(fromMs, positionMs - LATE_MS), positionMs + 1, text).at(-1);
    if (due !== undefined) reader.say(due.words, due.atMs + due.waitMs - positionMs);
    fromMs = positionMs + 1;
    const next = linesBetween(steps, fromMs, Infinity, text)[0];
    if (next !== undefined) timer = setTimeout(sayNext, next.atMs - positionMs);
  };
  sayNext();
  return () => {
    clearTimeout(timer);
    reader.hush();
  };
}
