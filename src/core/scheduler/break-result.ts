import type { ExerciseId } from '../../shared/exercise.ts';
import type { BreakStage, Feeling, OnBreak } from '../../shared/phase.ts';
import { chain, only, type Transition } from './chain.ts';
import { closeToAway, closeToDesk } from './close-break.ts';
import type { Ticked } from './event.ts';
import { inputAfter } from './presence.ts';
import { recordFeeling } from './records.ts';
import type { State } from './state.ts';
import { withStage } from './break-stages.ts';

type Result = Extract<BreakStage, { readonly name: 'result' }>;

/** The key or click that ended the break is not yet the person's return to the desk. */
const SETTLE_MS = 2000;
/** Input that is still coming this long after its first is no bumped mouse. Ours. */
const BUMP_MS = 2000;
/** Without more input for this long the first one meant nothing. Ours. */
const BUMP_FORGOTTEN_MS = 30_000;
/** The result of a person who works again goes by itself. Ours: time enough to read it and to answer. */
const CLOSES_AFTER_MS = 60_000;

export function tickResult(state: State, phase: OnBreak, stage: Result, tick: Ticked): Transition {
  if (state.desk.lockedSinceAt !== null) return leaveResult(state, stage, tick.at);
  if (stage.backAt !== null) {
    return tick.at >= stage.backAt + CLOSES_AFTER_MS ? closeToDesk(state, stage.backAt, tick.at) : only(state);
  }
  // Without an idle time nobody knows who is back on their feet: the window waits for the button.
  const inputAt = tick.idleMs === null ? null : inputAfter(stage.endedAt + SETTLE_MS, tick);
  return only(inputAt === null ? state : withStage(state, phase, seeInput(stage, inputAt)));
}

/** One input may be a mouse that was bumped from the floor. Input that goes on is a person at the desk. */
function seeInput(stage: Result, inputAt: number): Result {
  const sinceMs = stage.touchedAt === null ? Infinity : inputAt - stage.touchedAt;
  if (sinceMs > BUMP_FORGOTTEN_MS) return { ...stage, touchedAt: inputAt };
  return sinceMs < BUMP_MS ? stage : { ...stage, backAt: stage.touchedAt };
}

/** The person left from the result: locked the screen or let the machine sleep. */
export function leaveResult(state: State, stage: Result, at: number): Transition {
  return closeToAway(state, stage.endedAt, at);
}

/** How it felt; told once a change, the last answer counts. */
export function rateBreak(state: State, phase: OnBreak, feeling: Feeling, at: number): Transition {
  const { stage } = phase;
  if (stage.name !== 'result' || stage.feeling === feeling) return only(state);
  return chain(recordFeeling(state, { id: phase.breakId, feeling, exerciseId: null }, at), (next) =>
    only(withStage(next, phase, { ...stage, feeling, hurt: null })),
  );
}

/** Which exercise it was that hurt; the others of the break are as welcome as before. */
export function nameHurt(state: State, phase: OnBreak, exerciseId: ExerciseId, at: number): Transition {
  const { stage } = phase;
  const wasDone = stage.name === 'result' && stage.held.some((held) => held.exerciseId === exerciseId);
  if (!wasDone || stage.feeling !== 'hurt' || stage.hurt === exerciseId) return only(state);
  return chain(recordFeeling(state, { id: phase.breakId, feeling: 'hurt', exerciseId }, at), (next) =>
    only(withStage(next, phase, { ...stage, hurt: exerciseId })),
  );
}

export function returnToDesk(state: State, phase: OnBreak, at: number): Transition {
  const { stage } = phase;
  return stage.name === 'result' ? closeToDesk(state, stage.backAt ?? at, at) : only(state);
}
