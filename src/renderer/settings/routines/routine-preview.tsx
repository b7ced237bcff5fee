import { exerciseOf } from '../../../shared/catalogue-data.ts';
import { clockWords } from '../../../shared/clock-words.ts';
import type { Routine, Step } from '../../../shared/routine.ts';
import type { Pace } from '../../../shared/settings.ts';
import { useText } from '../../hooks/use-text.ts';
import { ExerciseStrip } from '../exercises/exercise-still.tsx';
import { stepsAt } from './edit-routine.ts';
import styles from './routine-preview.module.css';
import { stepWords } from './routine-words.ts';

interface PreviewProps {
  readonly name: string;
  readonly items: Routine;
  readonly pace: Pace;
}

/** What a routine will be: the key poses of each exercise, and every step with its time. */
export function RoutinePreview({ name, items, pace }: PreviewProps) {
  const text = useText();
  // rounds of the same exercise are shown once
  const ways = [...new Map(items.map((item) => [`${item.exerciseId} ${item.variation ?? ''}`, item])).entries()];
  return (
    <div className={styles.preview}>
      {ways.map(([key, { exerciseId, variation = null }]) => (
        <div key={key} className={styles.poses}>
          <h5 className={styles.heading}>{text(`exercises.${exerciseId}.name`)}</h5>
          <ExerciseStrip exerciseId={exerciseId} variation={variation} side={exerciseOf(exerciseId).firstSide} />
        </div>
      ))}
      <ol aria-label={text('settings.routines.timeline', { name })} className={styles.steps}>
        {withStarts(stepsAt(items, pace)).map(({ step, startMs }, index) => (
          <li key={index} className={styles.step} data-kind={step?.kind ?? 'end'}>
            <span className={styles.time}>{clockWords(startMs)}</span>
            <span>{step === null ? text('settings.routines.step.end') : stepWords(step, text)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Each step with the time it begins at, and after the last one the end. */
function withStarts(steps: readonly Step[]): readonly { readonly step: Step | null; readonly startMs: number }[] {
  const starts = steps.map((_step, index) =>
    steps.slice(0, index).reduce((sum, { durationMs }) => sum + durationMs, 0),
  );
  const endMs = steps.reduce((sum, { durationMs }) => sum + durationMs, 0);
  return [...steps.map((step, index) => ({ step, startMs: starts[index] ?? 0 })), { step: null, startMs: endMs }];
}
