import { cuesBetween } from '../../shared/cue.ts';
import { positionAt, type Session } from '../../shared/session.ts';
import type { Speaker } from './speaker.ts';
import { tonesOf } from './tones.ts';

/** A cue that is later than this is left out: after a jump of the clock it would only confuse. */
const LATE_MS = 300;
/** Cues are handed to the sound card this long before: it takes some 60 ms, and a busy page must not move them. */
const AHEAD_MS = 300;

/** Plays the cues of a session as it runs, `now` being the steady instant. Returns how to stop; a paused one is silent. */
export function startCues(session: Session, speaker: Speaker, now: () => number): () => void {
  if (session.paused) return () => undefined;
  speaker.open();
  const { steps } = session.plan;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fromMs = Math.max(session.positionMs, positionAt(session, now()) - LATE_MS);
  const playNext = () => {
    const positionMs = positionAt(session, now());
    const toMs = positionMs + AHEAD_MS;
    for (const cue of cuesBetween(steps, Math.max(fromMs, positionMs - LATE_MS), toMs)) {
      for (const tone of tonesOf(cue)) speaker.play(tone, cue.atMs - positionMs);
    }
    fromMs = toMs;
    const next = cuesBetween(steps, fromMs, Infinity)[0];
    if (next !== undefined) timer = setTimeout(playNext, next.atMs - positionMs - AHEAD_MS / 2);
  };
  playNext();
  return () => clearTimeout(timer);
}

/** Whether both sound alike: a snapshot brings the session anew each time, only where it stands makes it another run. */
export function isSameRun(one: Session | null, other: Session | null): boolean {
  if (one === null || other === null) return one === other;
  return one.anchorAt === other.anchorAt && one.positionMs === other.positionMs && one.paused === other.paused;
}
