import type { Exercise, ExerciseId, Side, VariationId } from './exercise.ts';
import type { Plan, Routine, RoutineItem, Step } from './routine.ts';

/**
 * One run of a plan. Its position is derived: `positionMs` at `anchorAt`, moving with time unless paused.
 * `heldMs` (one number a step) holds what was really done before the anchor; the rest is added when the anchor moves.
 */
export interface Session {
  readonly plan: Plan;
  /** Milliseconds into the plan at `anchorAt`. */
  readonly positionMs: number;
  readonly anchorAt: number;
  readonly paused: boolean;
  readonly heldMs: readonly number[];
}

/** Where a session stands. `done` is after the last step. */
export type StepPosition =
  | {
      readonly kind: 'step';
      readonly index: number;
      readonly step: Step;
      readonly elapsedMs: number;
      readonly remainingMs: number;
    }
  | { readonly kind: 'done' };

/** What was really done of one exercise on one side, in whole milliseconds of hold or reps. */
export interface Held {
  readonly exerciseId: ExerciseId;
  readonly variation: VariationId | null;
  readonly side: Side | null;
  readonly heldMs: number;
  readonly plannedMs: number;
  /** Planned holds, or sets of repetitions. */
  readonly sets: number;
  /** Planned repetitions a set; null for holds. */
  readonly reps: number | null;
}

/** Pressed this early in a step, "previous" means the step before; later it means the start of this one. Ours: 2 s. */
const STEP_BACK_WITHIN_MS = 2000;

/** Already on the floor, the walk from the desk falls away: 5 s less than `readySeconds`, but not below 15 s. Ours. */
const LINK_SAVES_SECONDS = 5;
const LINK_AT_LEAST_SECONDS = 15;

/** The steps that are the exercise itself. */
export type Effort = Extract<Step, { readonly kind: 'hold' | 'reps' }>;

/**
 * The timed steps of a routine: get ready, work each side or set with the change or rest between, get up.
 * Between two exercises one shorter `ready` of the next stands for getting up and getting down again.
 * @throws Error when the catalogue does not hold an exercise of the routine.
 */
export function stepsOf(routine: Routine, catalogue: readonly Exercise[]): readonly Step[] {
  const groups = groupsOf(routine);
  return groups.flatMap((group, index) => {
    const exercise = exerciseOf(group, catalogue);
    const { id: exerciseId, firstSide, transitions } = exercise;
    const readySeconds = index === 0 ? transitions.readySeconds : linkSeconds(transitions.readySeconds);
    const exitSeconds = index === groups.length - 1 ? transitions.exitSeconds : 0;
    const variation = group[0]?.variation ?? null;
    const steps: Step[] = [
      { kind: 'ready', exerciseId, variation, side: firstSide, durationMs: toMs(readySeconds) },
      ...withTransitions(effortsOf(group, exercise), exercise),
      { kind: 'exit', exerciseId, variation, side: null, durationMs: toMs(exitSeconds) },
    ];
    return steps.filter((step) => step.durationMs > 0);
  });
}

/** The session of a plan that starts at `at`. */
export function startSession(plan: Plan, at: number): Session {
  return { plan, positionMs: 0, anchorAt: at, paused: false, heldMs: plan.steps.map(() => 0) };
}

/** Milliseconds into the plan at `at`: 0 to the plan's total. */
export function positionAt(session: Session, at: number): number {
  if (session.paused) return session.positionMs;
  const positionMs = session.positionMs + Math.max(0, at - session.anchorAt);
  return Math.min(positionMs, session.plan.totalMs);
}

/** The step that runs at `at`. */
export function stepAt(session: Session, at: number): StepPosition {
  const positionMs = positionAt(session, at);
  let startMs = 0;
  for (const [index, step] of session.plan.steps.entries()) {
    const elapsedMs = positionMs - startMs;
    if (elapsedMs < step.durationMs) {
      return { kind: 'step', index, step, elapsedMs, remainingMs: step.durationMs - elapsedMs };
    }
    startMs += step.durationMs;
  }
  return { kind: 'done' };
}

/** When the last step is over, or null while paused before its end. */
export function sessionEndsAt(session: Session): number | null {
  const leftMs = session.plan.totalMs - session.positionMs;
  return session.paused && leftMs > 0 ? null : session.anchorAt + leftMs;
}

/** Moves the anchor to `at`, at the latest to the end, and adds what was done since. Later positions stay the same. */
export function settleSession(session: Session, at: number): Session {
  const positionMs = positionAt(session, at);
  if (positionMs === session.positionMs) return session;
  let startMs = 0;
  const heldMs = session.plan.steps.map((step, index) => {
    const from = Math.max(session.positionMs, startMs);
    startMs += step.durationMs;
    return (session.heldMs[index] ?? 0) + Math.max(0, Math.min(positionMs, startMs) - from);
  });
  return { ...session, positionMs, anchorAt: session.anchorAt + positionMs - session.positionMs, heldMs };
}

/** Stops the time of a running session, or lets it run again from where it stopped. */
export function togglePause(session: Session, at: number): Session {
  if (stepAt(session, at).kind === 'done') return session;
  return { ...settleSession(session, at), anchorAt: at, paused: !session.paused };
}

/** Goes on with the next step; after the last one the session is done. */
export function nextStep(session: Session, at: number): Session {
  const position = stepAt(session, at);
  return position.kind === 'done' ? session : jump(session, at, startOf(session.plan, position.index + 1));
}

/** Back to the start of this step, or, in its first 2 s, to the start of the one before. */
export function previousStep(session: Session, at: number): Session {
  const position = stepAt(session, at);
  if (position.kind === 'done') return session;
  const back = position.elapsedMs < STEP_BACK_WITHIN_MS ? 1 : 0;
  return jump(session, at, startOf(session.plan, position.index - back));
}

/** Back to the start of this step; what is done again counts again. */
export function repeatStep(session: Session, at: number): Session {
  const position = stepAt(session, at);
  return position.kind === 'done' ? session : jump(session, at, startOf(session.plan, position.index));
}

/** Jumps to the work of the other side of this exercise; the same session where there are no sides. */
export function otherSide(session: Session, at: number): Session {
  const position = stepAt(session, at);
  if (position.kind === 'done' || position.step.side === null) return session;
  const { exerciseId, side } = position.step;
  const isOther = (step: Step): boolean =>
    isEffort(step) && step.exerciseId === exerciseId && step.side !== side && step.side !== null;
  const others = session.plan.steps.flatMap((step, index) => (isOther(step) ? [index] : []));
  // in a second round it is the other side of that round
  const [nearest] = others.toSorted((one, other) => Math.abs(one - position.index) - Math.abs(other - position.index));
  return nearest === undefined ? session : jump(session, at, startOf(session.plan, nearest));
}

/** What was done of each exercise and side up to the anchor, in the order of the plan. Settle the session first. */
export function heldOf(session: Session): readonly Held[] {
  const all: Held[] = [];
  for (const [index, step] of session.plan.steps.entries()) {
    if (!isEffort(step)) continue;
    const { exerciseId, variation, side } = step;
    const known = all.findIndex((held) => held.exerciseId === exerciseId && held.side === side);
    const reps = step.kind === 'reps' ? step.reps : null;
    const before = all[known] ?? { exerciseId, variation, side, heldMs: 0, plannedMs: 0, sets: 0, reps };
    const heldMs = before.heldMs + Math.round(session.heldMs[index] ?? 0);
    const plannedMs = before.plannedMs + step.durationMs;
    all.splice(known < 0 ? all.length : known, 1, { ...before, heldMs, plannedMs, sets: before.sets + 1 });
  }
  return all;
}

/** Whether a step is the exercise itself, and not on the way to it. */
export function isEffort(step: Step): step is Effort {
  return step.kind === 'hold' || step.kind === 'reps';
}

/** Items of one exercise that follow each other are its sets: they are done without getting up. */
function groupsOf(routine: Routine): readonly Routine[] {
  const groups: RoutineItem[][] = [];
  for (const item of routine) {
    const last = groups.at(-1);
    if (last?.[0]?.exerciseId === item.exerciseId) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

function exerciseOf(group: Routine, catalogue: readonly Exercise[]): Exercise {
  const exercise = catalogue.find(({ id }) => id === group[0]?.exerciseId);
  if (exercise === undefined) throw new Error(`not in the catalogue: ${group[0]?.exerciseId ?? 'an empty routine'}`);
  return exercise;
}

function effortsOf(group: Routine, exercise: Exercise): readonly Effort[] {
  const { id: exerciseId, firstSide, transitions, dose } = exercise;
  const other: Side = firstSide === 'right' ? 'left' : 'right';
  const sides = firstSide === null ? [null] : [firstSide, other];
  const sets = group.reduce((sum, item) => sum + (item.kind === 'reps' ? item.sets : 1), 0);
  let set = 0;
  return group.flatMap((item): readonly Effort[] => {
    const variation = item.variation ?? null;
    if (item.kind === 'hold') {
      set += 1;
      const durationMs = toMs(item.holdSeconds);
      const open = dose.kind === 'until';
      return sides.map((side) => ({ kind: 'hold', exerciseId, variation, side, durationMs, set, sets, open }));
    }
    const repMs = toMs(transitions.repSeconds);
    const topMs = dose.kind === 'reps' ? toMs(dose.minHoldSeconds) : 0;
    const { reps } = item;
    const common = { exerciseId, variation, durationMs: reps * repMs, sets, reps, repMs, topMs };
    return Array.from({ length: item.sets }).flatMap((): readonly Effort[] => {
      set += 1;
      return sides.map((side) => ({ kind: 'reps', ...common, side, set }));
    });
  });
}

/** Puts the change of side or the rest before each effort but the first. */
function withTransitions(efforts: readonly Effort[], exercise: Exercise): readonly Step[] {
  const { switchSeconds, restSeconds } = exercise.transitions;
  return efforts.flatMap((effort, index): readonly Step[] => {
    if (index === 0) return [effort];
    const { exerciseId, variation, side, set, sets } = effort;
    const common = { exerciseId, variation, side };
    if (side !== null) return [{ kind: 'switch', ...common, durationMs: toMs(switchSeconds) }, effort];
    return [{ kind: 'rest', ...common, durationMs: toMs(restSeconds), set, sets }, effort];
  });
}

function linkSeconds(readySeconds: number): number {
  return Math.min(readySeconds, Math.max(LINK_AT_LEAST_SECONDS, readySeconds - LINK_SAVES_SECONDS));
}

function toMs(seconds: number): number {
  return Math.round(seconds * 1000);
}

function startOf(plan: Plan, index: number): number {
  return plan.steps.slice(0, Math.max(0, index)).reduce((sum, step) => sum + step.durationMs, 0);
}

function jump(session: Session, at: number, positionMs: number): Session {
  const settled = settleSession(session, at);
  return settled.positionMs === positionMs ? settled : { ...settled, positionMs, anchorAt: at };
}
