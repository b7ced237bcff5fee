import type { OnBreak, Upcoming } from '../../shared/phase.ts';
import { planSummary, planTitle } from '../../shared/plan-words.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import type { Text } from '../../shared/text.ts';
import { unreachable } from '../../shared/unreachable.ts';
import { clockText } from '../components/clock-text.ts';
import { countdown } from './countdown.ts';

/** What the ring and the line under it say. */
export interface HomeStatus {
  /** How much of the sitting is done, 0 to 1. */
  readonly progress: number;
  /** Whether time is moving towards a break. */
  readonly moving: boolean;
  readonly label: string;
  /** The large thing in the ring: a number or one word. */
  readonly figure: string;
  /** Of the number; empty after a word. */
  readonly unit: string;
  readonly sentence: string;
}

/** Derives the status from the snapshot's instants; nothing of it is stored. */
export function homeStatus(snapshot: Snapshot, now: number, text: Text): HomeStatus {
  const { phase } = snapshot;
  const progress = sittingProgress(snapshot, now);
  const word = (key: string, sentence: string): HomeStatus => {
    return { progress, moving: false, label: '', figure: text(`home.word.${key}`), unit: '', sentence };
  };
  switch (phase.name) {
    case 'working':
      return workingStatus(snapshot, now, text, progress);
    case 'upcoming':
      return upcomingStatus(phase, now, text);
    case 'onBreak':
      return { ...word('onBreak', onBreakSentence(phase, text)), progress: 1 };
    case 'held':
      return word('onBreak', text('status.held'));
    case 'offHours':
      return word('paused', text('status.offHours'));
    case 'away': {
      const time = clockText(phase.sinceAt + snapshot.wallOffsetMs);
      return word('away', text(phase.afterBreak ? 'home.status.awayAfterBreak' : 'home.status.away', { time }));
    }
    case 'paused':
      if (phase.untilAt === null) return word('paused', text('home.status.paused'));
      return word(
        'paused',
        text('home.status.pausedUntil', { time: clockText(phase.untilAt + snapshot.wallOffsetMs) }),
      );
    default:
      return unreachable(phase);
  }
}

function workingStatus(snapshot: Snapshot, now: number, text: Text, progress: number): HomeStatus {
  const { nextBreakAt, wallOffsetMs, idleSinceAt } = snapshot;
  const left = countdown(leftMs(snapshot, now), text);
  if (snapshot.counting && nextBreakAt !== null) {
    const sentence = text('home.status.next', { time: clockText(nextBreakAt + wallOffsetMs) });
    return { progress, moving: true, label: text('home.label.next'), ...left, sentence };
  }
  const sentence =
    idleSinceAt === null
      ? text('home.status.resting')
      : text('home.status.idle', { time: clockText(idleSinceAt + wallOffsetMs) });
  return { progress, moving: false, label: text('home.label.deskTimeLeft'), ...left, sentence };
}

function upcomingStatus(phase: Upcoming, now: number, text: Text): HomeStatus {
  const sentence = text('home.status.upcoming', {
    title: planTitle(phase.plan, text),
    summary: planSummary(phase.plan, text),
  });
  if (now < phase.beginsAt) {
    const left = countdown(phase.beginsAt - now, text);
    return { progress: 1, moving: true, label: text('home.label.begins'), ...left, sentence };
  }
  const figure = text('home.word.soon');
  return { progress: 1, moving: true, label: text('home.label.waiting'), figure, unit: '', sentence };
}

function onBreakSentence(phase: OnBreak, text: Text): string {
  return text(phase.stage.name === 'result' ? 'home.status.breakDone' : 'home.status.onBreak');
}

function leftMs(snapshot: Snapshot, now: number): number {
  if (snapshot.counting && snapshot.nextBreakAt !== null) return snapshot.nextBreakAt - now;
  return snapshot.dueActiveMs - snapshot.activeMs;
}

function sittingProgress(snapshot: Snapshot, now: number): number {
  if (snapshot.dueActiveMs <= 0) return 1;
  return Math.min(1, Math.max(0, 1 - leftMs(snapshot, now) / snapshot.dueActiveMs));
}
