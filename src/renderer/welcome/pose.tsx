import { useMemo } from 'react';
import { exerciseOf } from '../../shared/catalogue-data.ts';
import type { ExerciseId } from '../../shared/exercise.ts';
import { drawingAt } from '../../shared/figure/figure.ts';
import { Figure } from '../components/figure.tsx';
import { useText } from '../hooks/use-text.ts';
import styles from './pose.module.css';

/** The pose an exercise is known by, as a picture beside words that say the same: it is not read out. */
export function Pose({ exerciseId }: { readonly exerciseId: ExerciseId }) {
  const text = useText();
  const drawing = useMemo(() => {
    const { dose, firstSide: side } = exerciseOf(exerciseId);
    const stepKind = dose.kind === 'reps' ? 'reps' : 'hold';
    return drawingAt({ exerciseId, variation: null, stepKind, side, elapsedMs: 0, durationMs: 1, still: true });
  }, [exerciseId]);
  return (
    <div className={styles.pose} aria-hidden="true">
      <Figure
        drawing={drawing}
        title={text(`exercises.${exerciseId}.name`)}
        description={text(drawing.textKey)}
        viewLabel={null}
      />
    </div>
  );
}
