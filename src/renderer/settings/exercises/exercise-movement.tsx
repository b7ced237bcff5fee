import { useState } from 'react';
import type { Exercise } from '../../../shared/exercise.ts';
import { drawingAt, viewKeyOf } from '../../../shared/figure/figure.ts';
import { Button } from '../../components/button.tsx';
import { Figure } from '../../components/figure.tsx';
import { useNow } from '../../hooks/use-now.ts';
import { useReducedMotion } from '../../hooks/use-reduced-motion.ts';
import { useText } from '../../hooks/use-text.ts';
import styles from './exercise-movement.module.css';

/** Getting into the pose and a while of it, again and again: long enough to be followed, short enough to be looked at. Ours. */
const ENTERING_MS = 8000;
const DOING_MS = 8000;

/** The way into the pose, moved only when asked: a page of figures that all move is none to read. */
export function ExerciseMovement({ exercise }: { readonly exercise: Exercise }) {
  const text = useText();
  const wantsNone = useReducedMotion();
  const [moving, setMoving] = useState(false);
  if (wantsNone) return null;
  return (
    <div className={styles.movement}>
      {moving && <MovingFigure exercise={exercise} />}
      <Button aria-expanded={moving} onClick={() => setMoving(!moving)}>
        {text(moving ? 'settings.exercises.stopMovement' : 'settings.exercises.showMovement')}
      </Button>
    </div>
  );
}

function MovingFigure({ exercise }: { readonly exercise: Exercise }) {
  const text = useText();
  const now = useNow('frame');
  const [startedAt] = useState(now);
  const drawing = drawingAt(momentOf(exercise, (now - startedAt) % (ENTERING_MS + DOING_MS)));
  const view = viewKeyOf(drawing);
  return (
    <div className={styles.picture}>
      <Figure
        drawing={drawing}
        title={text(`exercises.${exercise.id}.name`)}
        description={text(drawing.textKey)}
        viewLabel={view === null ? null : text(view)}
      />
    </div>
  );
}

function momentOf({ id, firstSide, dose, transitions }: Exercise, atMs: number) {
  const common = { exerciseId: id, variation: null, side: firstSide, still: false };
  if (atMs < ENTERING_MS) return { ...common, stepKind: 'ready', elapsedMs: atMs, durationMs: ENTERING_MS } as const;
  const doing = { ...common, elapsedMs: atMs - ENTERING_MS, durationMs: DOING_MS };
  if (dose.kind !== 'reps') return { ...doing, stepKind: 'hold' } as const;
  const rep = { repMs: transitions.repSeconds * 1000, topMs: dose.minHoldSeconds * 1000 };
  return { ...doing, stepKind: 'reps', rep } as const;
}
