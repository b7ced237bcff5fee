import { doneWords } from '../../shared/clock-words.ts';
import type { ExerciseId } from '../../shared/exercise.ts';
import type { BreakStage } from '../../shared/phase.ts';
import type { Held } from '../../shared/session.ts';
import type { Text } from '../../shared/text.ts';

type ResultStage = Extract<BreakStage, { readonly name: 'result' }>;

/** Less than this would be told as 0:00. */
const WORTH_TELLING_MS = 500;

/** One line an exercise: "You held the twist 2:00 each side." Nothing done is said plainly. */
export function resultLines(stage: ResultStage, text: Text): readonly string[] {
  const done = stage.held.filter((held) => held.heldMs >= WORTH_TELLING_MS);
  if (done.length === 0) return [text('break.result.nothing')];
  const exercises = [...new Set(done.map((held) => held.exerciseId))];
  return exercises.map((exerciseId) => {
    const dose = doneDose(exerciseId, stage.held, text);
    return text(`break.result.did.${exerciseId}`, { dose });
  });
}

function doneDose(exerciseId: ExerciseId, all: readonly Held[], text: Text): string {
  const held = all.filter((entry) => entry.exerciseId === exerciseId);
  const onSide = (side: Held['side']) => held.find((entry) => entry.side === side);
  const right = onSide('right');
  const left = onSide('left');
  if (right === undefined && left === undefined) {
    return text('break.result.for', { time: doneWords(held.reduce((sum, entry) => sum + entry.heldMs, 0)) });
  }
  const times = { right: doneWords(right?.heldMs ?? 0), left: doneWords(left?.heldMs ?? 0) };
  return times.right === times.left
    ? text('break.result.eachSide', { time: times.right })
    : text('break.result.sides', times);
}
