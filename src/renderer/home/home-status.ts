import type { Away, OnBreak, Paused } from '../../shared/phase.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import type { Text } from '../../shared/text.ts';
import { unreachable } from '../../shared/unreachable.ts';
import { momentText } from '../components/moment-text.ts';
import { heldStatus, leftMs, upcomingStatus, workingStatus } from './coming-status.ts';
import type { HomeStatus } from './ring-status.ts';

/** Derives the status from the snapshot's instants; nothing of it is stored. */
export function homeStatus(snapshot: Snapshot, now: number, text: Text): HomeStatus {
  const { phase } = snapshot;
  const word = (key: string, sentence: string): HomeStatus => {
    const progress = sittingProgress(snapshot, now);
    return { progress, moving: false, label: '', figure: text(`home.word.${key}`), unit: '', sentence, detail: '' };
  };
  switch (phase.name) {
    case 'working':
      return { ...workingStatus(snapshot, now, text), progress: sittingProgress(snapshot, now) };
    case 'upcoming':
      return upcomingStatus(snapshot, phase, now, text);
    case 'held':
      return { ...word('held', ''), ...heldStatus(snapshot, phase, now, text) };
    case 'onBreak':
      return { ...word('onBreak', onBreakSentence(phase, text)), progress: 1 };
    case 'away':
      return word('away', awaySentence(snapshot, phase, now, text));
    case 'paused':
      return word('paused', pausedSentence(snapshot, phase, now, text));
    case 'offHours':
      return word('offHours', offHoursSentence(snapshot, now, text));
    default:
      return unreachable(phase);
  }
}

function onBreakSentence({ stage, size }: OnBreak, text: Text): string {
  if (stage.name === 'result') return text('home.status.breakDone');
  return text(size === 'micro' ? 'home.status.onMicroBreak' : 'home.status.onBreak');
}

function awaySentence({ wallOffsetMs }: Snapshot, phase: Away, now: number, text: Text): string {
  if (phase.afterBreak) return text('home.status.awayAfterBreak');
  return text('home.status.away', { time: momentText(phase.sinceAt + wallOffsetMs, now + wallOffsetMs, text) });
}

function pausedSentence({ wallOffsetMs }: Snapshot, { untilAt }: Paused, now: number, text: Text): string {
  if (untilAt === null) return text('home.status.paused');
  return text('home.status.pausedUntil', { time: momentText(untilAt + wallOffsetMs, now + wallOffsetMs, text) });
}

function offHoursSentence({ hoursBeginAt, wallOffsetMs }: Snapshot, now: number, text: Text): string {
  if (hoursBeginAt === null) return text('home.status.offHoursLong');
  return text('home.status.offHours', { time: momentText(hoursBeginAt + wallOffsetMs, now + wallOffsetMs, text) });
}

function sittingProgress(snapshot: Snapshot, now: number): number {
  if (snapshot.dueActiveMs <= 0) return 1;
  return Math.min(1, Math.max(0, 1 - leftMs(snapshot, now) / snapshot.dueActiveMs));
}
