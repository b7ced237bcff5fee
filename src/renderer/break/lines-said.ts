import { captionAt } from '../../shared/caption.ts';
import type { Step } from '../../shared/routine.ts';
import type { Text } from '../../shared/text.ts';

/** A step's line changes at a third and at half of it; the same line twice in a row was said once. */
const MOMENTS = [0, 1 / 3, 1 / 2];

/** The lines of these steps in their order, as they stood on screen and were spoken. */
export function linesSaid(steps: readonly Step[], text: Text): readonly string[] {
  return steps
    .flatMap((step) => MOMENTS.map((share) => captionAt(step, step.durationMs * share, text)))
    .filter((line, index, all) => line !== '' && line !== all[index - 1]);
}
