import type { ExerciseId } from './exercise.ts';
import type { Plan, RoutineItem } from './routine.ts';
import type { Text } from './text.ts';

/** Exercises done on one's feet; all others need the floor. */
const STANDING: ReadonlySet<ExerciseId> = new Set<ExerciseId>(['add_walk']);

/** Whether nothing of the plan needs the floor. */
export function isStanding(plan: Plan): boolean {
  return plan.routine.every((item) => STANDING.has(item.exerciseId));
}

/** The exercises by name: "Supine twist", "Forearm plank, then supine twist". */
export function planTitle(plan: Plan, text: Text): string {
  return plan.routine
    .map((item) => text(`exercises.${item.exerciseId}.name`))
    .reduce((first, next) => text('break.then', { first, next: lowerFirst(next) }));
}

/** What is coming in one line: "5 min, floor". */
export function planSummary(plan: Plan, text: Text): string {
  const place = text(isStanding(plan) ? 'break.place.standing' : 'break.place.floor');
  return text('break.summary', { length: lengthWords(plan.totalMs, text), place });
}

/** What is asked of one exercise: "2 minutes each side", "3 sets of 20". */
export function doseWords(item: RoutineItem, plan: Plan, text: Text): string {
  if (item.kind === 'reps') {
    return text(item.sets === 1 ? 'break.dose.oneSet' : 'break.dose.sets', { sets: item.sets, reps: item.reps });
  }
  const hasSides = plan.steps.some((step) => step.exerciseId === item.exerciseId && step.side !== null);
  const time = timeWords(item.holdSeconds, text);
  return hasSides ? text('break.dose.eachSide', { time }) : time;
}

/** Why it was chosen, in one line: "Hips not done for 3 days". */
export function reasonWords(plan: Plan, text: Text): string {
  const { key, exerciseId, days } = plan.reason;
  return text(`reasons.${key}`, { exercise: text(`exercises.${exerciseId}.name`), count: days });
}

/** A length for a summary: whole minutes, or seconds below one. */
export function lengthWords(ms: number, text: Text): string {
  if (ms < 60_000) return text('break.length.seconds', { count: Math.round(ms / 1000) });
  return text('break.length.minutes', { count: Math.round(ms / 60_000) });
}

/** A hold in words: whole and half minutes read best from afar. */
function timeWords(seconds: number, text: Text): string {
  if (seconds < 60) return text('break.time.seconds', { count: Math.round(seconds) });
  if (seconds % 60 === 0) return text('break.time.minutes', { count: seconds / 60 });
  if (seconds % 60 === 30) return text('break.time.halfMinutes', { count: Math.floor(seconds / 60) });
  return text('break.time.minutesSeconds', { minutes: Math.floor(seconds / 60), seconds: Math.round(seconds % 60) });
}

/** The words of a name in the middle of a sentence. Names of exercises are no proper names. */
function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
