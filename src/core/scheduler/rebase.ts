import type { BreakStage, Phase } from '../../shared/phase.ts';
import { unreachable } from '../../shared/unreachable.ts';
import type { SavedState } from './saved-state.ts';
import type { DeskTime } from './state.ts';

/** The same saved state with every instant moved by `byMs`: from one run's steady clock to the next one's. */
export function rebase(saved: SavedState, byMs: number): SavedState {
  return {
    ...saved,
    savedAt: saved.savedAt + byMs,
    wallOffsetMs: saved.wallOffsetMs - byMs,
    desk: rebaseDesk(saved.desk, byMs),
    phase: rebasePhase(saved.phase, byMs),
    pauseAfterBreak: saved.pauseAfterBreak && {
      name: 'paused',
      untilAt: moved(saved.pauseAfterBreak.untilAt, byMs),
    },
  };
}

function moved(at: number | null, byMs: number): number | null {
  return at === null ? null : at + byMs;
}

function rebaseDesk(desk: DeskTime, byMs: number): DeskTime {
  const { idle } = desk;
  return {
    ...desk,
    countedAt: desk.countedAt + byMs,
    lockedSinceAt: moved(desk.lockedSinceAt, byMs),
    wokeAt: moved(desk.wokeAt, byMs),
    idle: idle && { ...idle, sinceAt: idle.sinceAt + byMs, returnAfterAt: idle.returnAfterAt + byMs },
  };
}

function rebasePhase(phase: Phase, byMs: number): Phase {
  switch (phase.name) {
    case 'working':
      return phase;
    case 'upcoming': {
      const { dueAt, beginsAt, latestAt } = phase;
      return { ...phase, dueAt: dueAt + byMs, beginsAt: beginsAt + byMs, latestAt: latestAt + byMs };
    }
    case 'onBreak': {
      const { dueAt, openedAt, stage } = phase;
      return { ...phase, dueAt: dueAt + byMs, openedAt: openedAt + byMs, stage: rebaseStage(stage, byMs) };
    }
    case 'held': {
      const { dueAt, sinceAt, offeredAt } = phase;
      return { ...phase, dueAt: dueAt + byMs, sinceAt: sinceAt + byMs, offeredAt: moved(offeredAt, byMs) };
    }
    case 'offHours':
      return { ...phase, sinceAt: phase.sinceAt + byMs };
    case 'away':
      return { ...phase, sinceAt: phase.sinceAt + byMs, returnAfterAt: phase.returnAfterAt + byMs };
    case 'paused':
      return { ...phase, untilAt: moved(phase.untilAt, byMs) };
    default:
      return unreachable(phase);
  }
}

function rebaseStage(stage: BreakStage, byMs: number): BreakStage {
  switch (stage.name) {
    case 'preview':
      return { ...stage, startsAt: stage.startsAt + byMs };
    case 'guiding':
      return { ...stage, session: { ...stage.session, anchorAt: stage.session.anchorAt + byMs } };
    case 'result':
      return {
        ...stage,
        endedAt: stage.endedAt + byMs,
        touchedAt: moved(stage.touchedAt, byMs),
        backAt: moved(stage.backAt, byMs),
      };
    default:
      return unreachable(stage);
  }
}
