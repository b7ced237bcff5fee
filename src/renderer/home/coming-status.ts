import type { HeldBack, Upcoming } from '../../shared/phase.ts';
import { lengthWords, planSummary, planTitle } from '../../shared/plan-words.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import type { Text } from '../../shared/text.ts';
import { heldWords } from '../components/held-words.ts';
import { momentText } from '../components/moment-text.ts';
import { countdown } from './countdown.ts';
import type { HomeStatus } from './ring-status.ts';

/** Somebody works: how long until the next break, or that counting rests. */
export function workingStatus(snapshot: Snapshot, now: number, text: Text): Omit<HomeStatus, 'progress'> {
  const { nextBreakAt, nextSize, wallOffsetMs, idleSinceAt } = snapshot;
  const time = (at: number) => momentText(at + wallOffsetMs, now + wallOffsetMs, text);
  const left = { ...countdown(leftMs(snapshot, now), text), detail: '' };
  if (snapshot.counting && nextBreakAt !== null) {
    const isMicro = nextSize === 'micro';
    const sentence = text(isMicro ? 'home.status.microNext' : 'home.status.next', { time: time(nextBreakAt) });
    return { ...left, moving: true, label: text(isMicro ? 'home.label.microNext' : 'home.label.next'), sentence };
  }
  const sentence =
    idleSinceAt === null ? text('home.status.resting') : text('home.status.idle', { time: time(idleSinceAt) });
  return { ...left, moving: false, label: text('home.label.deskTimeLeft'), sentence };
}

/** A break is announced: when it begins, and what it will be. */
export function upcomingStatus(snapshot: Snapshot, phase: Upcoming, now: number, text: Text): HomeStatus {
  const status = { progress: 1, moving: true, unit: '', sentence: upcomingSentence(phase, text), detail: '' };
  if (snapshot.settings.breakMode === 'notification') {
    return { ...status, label: text('home.label.due'), figure: text('home.word.onPress') };
  }
  if (now >= phase.beginsAt) {
    return { ...status, label: text('home.label.waiting'), figure: text('home.word.soon') };
  }
  const label = text(phase.size === 'micro' ? 'home.label.microBegins' : 'home.label.begins');
  return { ...status, label, ...countdown(phase.beginsAt - now, text) };
}

/** A break waits for something to end: what that is, and what comes then. */
export function heldStatus(snapshot: Snapshot, phase: HeldBack, now: number, text: Text): Partial<HomeStatus> {
  const { plan } = phase;
  const detail =
    phase.size === 'micro'
      ? text('home.status.thenMicro', { length: lengthWords(plan.totalMs, text) })
      : text('home.status.then', { title: planTitle(plan, text), summary: planSummary(plan, text) });
  return { progress: 1, sentence: heldWords(snapshot, phase, now, text), detail };
}

/** Desk time until the next break. */
export function leftMs(snapshot: Snapshot, now: number): number {
  if (snapshot.counting && snapshot.nextBreakAt !== null) return snapshot.nextBreakAt - now;
  return snapshot.dueActiveMs - snapshot.activeMs;
}

function upcomingSentence({ plan, size }: Upcoming, text: Text): string {
  if (size === 'micro') return text('home.status.upcomingMicro', { length: lengthWords(plan.totalMs, text) });
  return text('home.status.upcoming', { title: planTitle(plan, text), summary: planSummary(plan, text) });
}
