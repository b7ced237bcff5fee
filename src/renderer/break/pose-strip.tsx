import { useMemo } from 'react';
import type { ExerciseId, Side, VariationId } from '../../shared/exercise.ts';
import type { Drawing } from '../../shared/figure/drawing.ts';
import { stillsFor, viewKeyOf } from '../../shared/figure/figure.ts';
import { Figure } from '../components/figure.tsx';
import { useText } from '../hooks/use-text.ts';
import styles from './pose-strip.module.css';

interface PoseStripProps {
  readonly exerciseId: ExerciseId;
  readonly side: Side | null;
  readonly variation: VariationId | null;
}

/** The key poses in order, as stills. */
export function PoseStrip({ exerciseId, side, variation }: PoseStripProps) {
  const text = useText();
  const poses = useMemo(() => stillsFor(exerciseId, side, variation), [exerciseId, side, variation]);
  const pose = (index: number) => text('break.preview.pose', { number: index + 1, total: poses.length });
  const viewLabel = (drawing: Drawing) => {
    const key = viewKeyOf(drawing);
    return key === null ? null : text(key);
  };
  return (
    <ol className={styles.strip}>
      {poses.map((drawing, index) => (
        <li key={index} className={styles.pose}>
          <span aria-hidden="true" className={styles.number}>
            {index + 1}
          </span>
          <Figure
            drawing={drawing}
            title={pose(index)}
            description={text(drawing.textKey)}
            viewLabel={viewLabel(drawing)}
          />
        </li>
      ))}
    </ol>
  );
}
