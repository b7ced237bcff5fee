import type { ExerciseId } from './exercise.ts';
import type { Plan, RoutineItem } from './routine.ts';
import { inSentence } from './list-words.ts';
import type { Text } from './text.ts';

/** Exercises on one's feet and on a chair; all others need the floor. Windows have no catalogue to ask. */
const STANDING: readonly ExerciseId[] = ['add_walk', 'add_stand_backbend'];
const SEATED: readonly ExerciseId[] = [
  'add_sit_to_stand',
  'add_figure_four',
  'add_trunk_turn',
  'add_hip_march',
  'add_chest_stretch',
];

/** Where a plan is done: the most that any of its exercises needs. */
export function placeOf({ routine }: Plan): 'floor' | 'chair' | 'standing' {
  const isOneOf = (ids: readonly ExerciseId[]) => (item: RoutineItem) => ids.includes(item.exerciseId);
  if (!routine.every(isOneOf([...STANDING, ...SEATED]))) return 'floor';
  return routine.some(isOneOf(SEATED)) ? 'chair' : 'standing';
}

/** Whether nothing of the plan needs the floor. */
export function isStanding(plan: Plan): boolean {
  return placeOf(plan) !== 'floor';
}

/** The exercises by name, each once: "Supine twist", "Forearm plank, then supine twist". */
export function planTitle(plan: Plan, text: Text): string {
  return [...new Set(plan.routine.map(({ exerciseId }) => exerciseId))]
    .map((exerciseId) => text(`exercises.${exerciseId}.name`))
    .reduce((first, next) => text('break.then', { first, next: inSentence(next, text) }));
}

/** What is coming in one line: "5 min, floor". */
export function planSummary(plan: Plan, text: Text): string {
  const place = text(`break.place.${placeOf(plan)}`);
  return text('break.summary', { length: lengthWords(plan.totalMs, text), place });
}

/** What is asked of one exercise: "2 minutes each side", "3 sets of 20", "5 times each side". */
export function doseWords(item: RoutineItem, plan: Plan, text: Text): string {
  const hasSides = plan.steps.some((step) => step.exerciseId === item.exerciseId && step.side !== null);
  const time = amountWords(item, text);
  return hasSides ? text('break.dose.eachSide', { time }) : time;
}

function amountWords(item: RoutineItem, text: Text): string {
  if (item.kind === 'hold') return timeWords(item.holdSeconds, text);
  if (item.sets === 1) return text('break.dose.oneSet', { count: item.reps });
  return text('break.dose.sets', { sets: item.sets, reps: item.reps });
}

/** Why it was chosen, in one line: "Hips not done for 3 days". */
export function reasonWords(plan: Plan, text: Text): string {
  const { key, exerciseId, target, days } = plan.reason;
  const part = target === null ? {} : { target: text(`target.${target}`) };
  return text(`reasons.${key}`, { exercise: text(`exercises.${exerciseId}.name`), count: days, ...part });
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
