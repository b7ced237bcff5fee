import type { BreakStage, OnBreak } from '../../shared/phase.ts';
import type { Plan } from '../../shared/routine.ts';
import { heldOf, sessionEndsAt, settleSession, startSession, type Session } from '../../shared/session.ts';
import { unreachable } from '../../shared/unreachable.ts';
import { chain, only, type Transition } from './chain.ts';
import { closeMicro, closeToDesk } from './close-break.ts';
import { planAnother } from './offer.ts';
import { exercisesIn, exercisesOf, recordBreak } from './records.ts';
import type { State } from './state.ts';
import { canSkip } from './strictness.ts';

/** The same break in another stage. */
export function withStage(state: State, phase: OnBreak, stage: BreakStage): State {
  return { ...state, phase: { ...phase, stage } };
}

/** How a break came to its end, and when. */
export interface Ending {
  readonly outcome: 'taken' | 'shortened' | 'skipped';
  readonly why: 'done' | 'finishedEarly' | 'skipPressed' | 'slept' | 'interrupted';
  readonly endedAt: number;
}

/** Writes a break down, with what was really done; `session` null when it had not begun. */
export function recordEnding(state: State, phase: OnBreak, session: Session | null, ending: Ending): Transition {
  const plan = planOf(phase.stage);
  return recordBreak(state, {
    id: phase.breakId,
    size: phase.size,
    ...ending,
    dueAt: phase.origin === 'scheduled' ? phase.dueAt : null,
    startedAt: phase.openedAt,
    exercises: session === null ? [] : exercisesOf(heldOf(session)),
    planned: plan === null ? [] : exercisesIn(plan),
    short: plan?.short ?? false,
  });
}

function planOf(stage: BreakStage): Plan | null {
  if (stage.name === 'preview') return stage.plan;
  return stage.name === 'guiding' ? stage.session.plan : null;
}

/** Takes a break through the stages whose time has come, each at its own instant however late this is called. */
export function advanceBreak(state: State, at: number): Transition {
  const { phase } = state;
  if (phase.name !== 'onBreak') return only(state);
  const { stage } = phase;
  if (stage.name === 'preview' && at >= stage.startsAt) {
    return advanceBreak(beginSession(state, phase, stage, stage.startsAt), at);
  }
  if (stage.name !== 'guiding') return only(state);
  const endsAt = sessionEndsAt(stage.session);
  if (endsAt === null || at < endsAt) return only(state);
  return showResult(state, phase, stage.session, { outcome: 'taken', why: 'done', endedAt: endsAt });
}

/** The preview is over before its time. */
export function startEarly(state: State, phase: OnBreak, at: number): Transition {
  return only(phase.stage.name === 'preview' ? beginSession(state, phase, phase.stage, at) : state);
}

function beginSession(
  state: State,
  phase: OnBreak,
  stage: Extract<BreakStage, { name: 'preview' }>,
  at: number,
): State {
  return withStage(state, phase, { name: 'guiding', session: startSession(stage.plan, at) });
}

/** Ends a break by a button, as far as strictness lets it. */
export function finishEarly(state: State, phase: OnBreak, at: number): Transition {
  return canSkip(state, at) ? endBreak(state, phase, at) : only(state);
}

/** Ends a break by the person's wish: its result is shown, or, before it began, the desk. There is always this way. */
export function endBreak(state: State, phase: OnBreak, at: number): Transition {
  const { stage } = phase;
  switch (stage.name) {
    case 'preview':
      return leavePreview(state, phase, 'finishedEarly', at);
    case 'guiding':
      return showResult(state, phase, stage.session, { outcome: 'shortened', why: 'finishedEarly', endedAt: at });
    case 'result':
      return only(state);
    default:
      return unreachable(stage);
  }
}

/** Not this one, while it has not begun. */
export function skipPreview(state: State, phase: OnBreak, at: number): Transition {
  const may = phase.stage.name === 'preview' && state.settings.skipAllowed && canSkip(state, at);
  return may ? leavePreview(state, phase, 'skipPressed', at) : only(state);
}

/** Another plan for the same break, with its preview from the start. */
export function chooseInPreview(state: State, phase: OnBreak, standing: boolean, at: number): Transition {
  if (phase.stage.name !== 'preview') return only(state);
  const { plan, offer } = planAnother(state, phase.stage.plan, standing, at);
  return only(withStage({ ...state, offer }, phase, { name: 'preview', plan, startsAt: at + plan.previewMs }));
}

function leavePreview(state: State, phase: OnBreak, why: 'finishedEarly' | 'skipPressed', at: number): Transition {
  return chain(recordEnding(state, phase, null, { outcome: 'skipped', why, endedAt: at }), (next) =>
    closeToDesk(next, at, at),
  );
}

function showResult(
  state: State,
  phase: OnBreak,
  session: Session,
  ending: Ending & { readonly outcome: 'taken' | 'shortened' },
): Transition {
  const { endedAt, outcome } = ending;
  const settled = settleSession(session, endedAt);
  const held = heldOf(settled);
  const stage = {
    ...({ name: 'result', endedAt, outcome, held, session: settled } as const),
    ...{ feeling: null, hurt: null, touchedAt: null, backAt: null },
  };
  return chain(recordEnding(state, phase, settled, ending), (next) => {
    if (phase.size === 'micro') return closeMicro(next, endedAt, endedAt);
    return only(withStage(next, phase, stage));
  });
}
