import { useMemo } from 'react';
import { exerciseOf } from '../../../shared/catalogue-data.ts';
import type { Exercise, ExerciseId, Side, VariationId } from '../../../shared/exercise.ts';
import type { Drawing } from '../../../shared/figure/drawing.ts';
import { drawingAt, stillsFor, viewKeyOf } from '../../../shared/figure/figure.ts';
import { Figure } from '../../components/figure.tsx';
import { useText } from '../../hooks/use-text.ts';
import styles from './exercise-still.module.css';

interface StillProps {
  readonly exerciseId: ExerciseId;
  /** The way it is done, or null for the usual one. */
  readonly variation: VariationId | null;
}

/** The pose an exercise is known by: that of its hold, or the top of its repetition. */
export function ExerciseStill({ exerciseId, variation }: StillProps) {
  const text = useText();
  const still = useMemo(() => effortOf(exerciseOf(exerciseId), variation), [exerciseId, variation]);
  return (
    <div className={styles.still}>
      <Figure
        drawing={still}
        title={text(`exercises.${exerciseId}.name`)}
        description={text(still.textKey)}
        viewLabel={null}
      />
    </div>
  );
}

interface StripProps extends StillProps {
  readonly side: Side | null;
}

/** All key poses in the order a person takes them. */
export function ExerciseStrip({ exerciseId, variation, side }: StripProps) {
  const text = useText();
  const stills = useMemo(() => stillsFor(exerciseId, side, variation), [exerciseId, side, variation]);
  const exercise = text(`exercises.${exerciseId}.name`);
  const title = side === null ? 'settings.exercises.picture' : `settings.exercises.pictureSide.${side}`;
  return (
    <ol className={styles.strip}>
      {stills.map((still, index) => {
        const view = viewKeyOf(still);
        return (
          <li key={index}>
            <div className={styles.still}>
              <Figure
                drawing={still}
                title={text(title, { exercise, number: index + 1, total: stills.length })}
                description={text(still.textKey)}
                viewLabel={null}
              />
            </div>
            {view !== null && <span className={styles.view}>{text(view)}</span>}
          </li>
        );
      })}
    </ol>
  );
}

function effortOf({ id, firstSide, dose }: Exercise, variation: VariationId | null): Drawing {
  const stepKind = dose.kind === 'reps' ? 'reps' : 'hold';
  const moment = { exerciseId: id, variation, stepKind, side: firstSide } as const;
  return drawingAt({ ...moment, elapsedMs: 0, durationMs: 1, still: true });
}
