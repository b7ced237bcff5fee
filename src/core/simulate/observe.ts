import type { BreakRecord } from '../../shared/history-record.ts';
import type { Hold, IdleSource } from '../../shared/hold.ts';
import type { BreakSize, Feeling, Phase } from '../../shared/phase.ts';
import type { Plan } from '../../shared/routine.ts';
import { activeAt, nextDue } from '../scheduler/desk-time.ts';
import type { Effect } from '../scheduler/effect.ts';
import type { State } from '../scheduler/state.ts';

/** What somebody who watches the app would notice. Instants are steady, durations milliseconds. */
export type Happening =
  | { readonly kind: 'noticeShown'; readonly size: BreakSize; readonly plan: Plan }
  | { readonly kind: 'offered'; readonly plan: Plan }
  | { readonly kind: 'noticeClosed' }
  | { readonly kind: 'breakOpened'; readonly size: BreakSize; readonly asked: boolean }
  | { readonly kind: 'sessionStarted'; readonly plan: Plan }
  | { readonly kind: 'breakOver' }
  | { readonly kind: 'breakClosed' }
  | { readonly kind: 'recorded'; readonly record: BreakRecord }
  | { readonly kind: 'rated'; readonly feeling: Feeling }
  | { readonly kind: 'held'; readonly holds: readonly Hold[] }
  | { readonly kind: 'countingStopped'; readonly sinceAt: number }
  | { readonly kind: 'countingGoesOn'; readonly leftMs: number }
  | { readonly kind: 'away'; readonly sinceAt: number }
  | { readonly kind: 'sittingBegins'; readonly leftMs: number }
  | { readonly kind: 'paused'; readonly untilAt: number | null }
  | { readonly kind: 'resumed'; readonly leftMs: number }
  | { readonly kind: 'hoursEnded' }
  | { readonly kind: 'hoursBegan' }
  | { readonly kind: 'idleSource'; readonly source: IdleSource };

/** What is noticed when one state becomes another, in the order in which it would be. */
export function observe(before: State, after: State, effects: readonly Effect[], at: number): readonly Happening[] {
  if (before === after && effects.length === 0) return [];
  const source: readonly Happening[] =
    before.idleSource === after.idleSource ? [] : [{ kind: 'idleSource', source: after.idleSource }];
  return [...source, ...effects.flatMap((effect) => ofEffect(effect, after)), ...ofPhase(before, after, at)];
}

function ofEffect(effect: Effect, { phase }: State): readonly Happening[] {
  switch (effect.type) {
    case 'showNotice':
      if (phase.name === 'held') return [{ kind: 'offered', plan: phase.plan }];
      return phase.name === 'upcoming' ? [{ kind: 'noticeShown', size: phase.size, plan: phase.plan }] : [];
    case 'closeNotice':
      // A break that opens takes the place of its notice.
      return phase.name === 'onBreak' ? [] : [{ kind: 'noticeClosed' }];
    case 'openBreak':
      if (phase.name !== 'onBreak') return [];
      return [{ kind: 'breakOpened', size: phase.size, asked: phase.origin === 'asked' }];
    case 'closeBreak':
      return [{ kind: 'breakClosed' }];
    case 'appendRecord': {
      const { record } = effect;
      return [record.kind === 'break' ? { kind: 'recorded', record } : { kind: 'rated', feeling: record.feeling }];
    }
  }
}

function ofPhase(before: State, after: State, at: number): readonly Happening[] {
  const was = before.phase;
  const { phase } = after;
  if (phase.name === 'onBreak') return ofStage(was, phase);
  if (phase.name === 'held') return ofHeld(before, after);
  if (phase.name === was.name) return phase.name === 'working' ? ofCounting(before, after, at) : ofPause(was, phase);
  switch (phase.name) {
    case 'away':
      return was.name === 'offHours' ? [{ kind: 'hoursBegan' }] : [{ kind: 'away', sinceAt: phase.sinceAt }];
    case 'paused':
      return ofPause(was, phase);
    case 'offHours':
      return [{ kind: 'hoursEnded' }];
    case 'working':
      return [ofWorking(was, leftMs(after, at))];
    case 'upcoming':
      return [];
  }
}

function ofStage(was: Phase, phase: Extract<Phase, { name: 'onBreak' }>): readonly Happening[] {
  const before = was.name === 'onBreak' ? was.stage.name : 'preview';
  const { stage } = phase;
  if (stage.name === before) return [];
  if (stage.name === 'guiding') return [{ kind: 'sessionStarted', plan: stage.session.plan }];
  return stage.name === 'result' ? [{ kind: 'breakOver' }] : [];
}

function ofHeld(before: State, after: State): readonly Happening[] {
  const isNew = before.phase.name !== 'held' || before.holds !== after.holds;
  return isNew ? [{ kind: 'held', holds: after.holds }] : [];
}

function ofPause(was: Phase, phase: Phase): readonly Happening[] {
  if (phase.name !== 'paused') return [];
  return was.name === 'paused' && was.untilAt === phase.untilAt ? [] : [{ kind: 'paused', untilAt: phase.untilAt }];
}

function ofCounting(before: State, after: State, at: number): readonly Happening[] {
  const { idle } = after.desk;
  if (before.desk.idle === null && idle !== null) return [{ kind: 'countingStopped', sinceAt: idle.sinceAt }];
  const goesOn = before.desk.idle !== null && idle === null;
  return goesOn ? [{ kind: 'countingGoesOn', leftMs: leftMs(after, at) }] : [];
}

function ofWorking(was: Phase, left: number): Happening {
  if (was.name === 'paused') return { kind: 'resumed', leftMs: left };
  return was.name === 'away' || was.name === 'onBreak'
    ? { kind: 'sittingBegins', leftMs: left }
    : { kind: 'countingGoesOn', leftMs: left };
}

/** Desk time that is still to pass until the next break. */
export function leftMs({ desk, settings }: State, at: number): number {
  return Math.max(0, nextDue(desk, settings, at).activeMs - activeAt(desk, settings, at));
}
