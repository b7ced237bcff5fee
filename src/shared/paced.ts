import type { Exercise } from './exercise.ts';
import type { Pace } from './settings.ts';

/** One slower catalogue for each catalogue and pace: who plans a lot asks for the same one again and again. */
const known = new WeakMap<readonly Exercise[], Map<Pace, readonly Exercise[]>>();

/**
 * The catalogue with all transitions `pace` times as long: getting down and up, changing sides, rests, and the movement
 * of each repetition. Holds, and what a repetition is held at its top, stay what they are.
 * The same catalogue and pace answer with the same object; pace 1 with the catalogue itself.
 */
export function paced(catalogue: readonly Exercise[], pace: Pace): readonly Exercise[] {
  if (pace === 1) return catalogue;
  const paces = known.get(catalogue) ?? new Map<Pace, readonly Exercise[]>();
  known.set(catalogue, paces);
  const slower = paces.get(pace) ?? catalogue.map((exercise) => atPace(exercise, pace));
  paces.set(pace, slower);
  return slower;
}

function atPace(exercise: Exercise, pace: Pace): Exercise {
  const { readySeconds, switchSeconds, restSeconds, repSeconds, exitSeconds } = exercise.transitions;
  const topSeconds = exercise.dose.kind === 'reps' ? exercise.dose.minHoldSeconds : 0;
  return {
    ...exercise,
    transitions: {
      readySeconds: readySeconds * pace,
      switchSeconds: switchSeconds * pace,
      restSeconds: restSeconds * pace,
      repSeconds: topSeconds + (repSeconds - topSeconds) * pace,
      exitSeconds: exitSeconds * pace,
    },
  };
}
