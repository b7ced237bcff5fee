import { useState } from 'react';
import { exerciseOf } from '../../../shared/catalogue-data.ts';
import { ROUTINE_LIMITS } from '../../../shared/own-routine.ts';
import type { RoutineItem } from '../../../shared/routine.ts';
import { useText } from '../../hooks/use-text.ts';
import { TypedField } from '../fields/typed-field.tsx';
import styles from './item-row.module.css';
import { doseOfWords } from './routine-words.ts';

interface ItemDoseProps {
  /** Unlike that of any other item of the page. */
  readonly id: string;
  readonly item: RoutineItem;
  readonly onChange: (item: RoutineItem) => void;
}

type Part = 'seconds' | 'sets' | 'reps';

/** Which of the fields was refused, and the dose it was typed over: another one ends the refusal. */
interface Refusal {
  readonly part: Part;
  readonly over: string;
}

/** By how much an arrow key changes a hold: finer would be many presses. Ours. */
const SECONDS_STEP = 5;

/** How much of an exercise: seconds, or sets of repetitions, with the range it comes from. */
export function ItemDose({ id, item, onChange }: ItemDoseProps) {
  const text = useText();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const over = JSON.stringify(item);
  const refused = refusal?.over === over ? refusal.part : null;
  const exercise = text(`exercises.${item.exerciseId}.name`);
  const hasSides = exerciseOf(item.exerciseId).firstSide !== null;
  const field = (part: Part, value: number, take: (value: number) => RoutineItem) => (
    <TypedField
      label={text(`settings.routines.${part}Of`, { exercise })}
      describedBy={`${id}-range ${id}-refusal`}
      value={value}
      range={{ min: ROUTINE_LIMITS[part].least, max: ROUTINE_LIMITS[part].most }}
      step={part === 'seconds' ? SECONDS_STEP : 1}
      toText={String}
      parse={(typed) => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : null)}
      refused={refused === part}
      onChange={(next) => onChange(take(next))}
      onRefuse={() => setRefusal({ part, over })}
      onSettle={() => setRefusal(null)}
    />
  );
  return (
    <div className={styles.dose}>
      {item.kind === 'hold' ? (
        <span className={styles.fields}>
          {field('seconds', item.holdSeconds, (holdSeconds) => ({ ...item, holdSeconds }))}
          <span aria-hidden="true">
            {text(hasSides ? 'settings.routines.secondsEachSide' : 'settings.routines.secondsUnit')}
          </span>
        </span>
      ) : (
        <span className={styles.fields}>
          {field('sets', item.sets, (sets) => ({ ...item, sets }))}
          <span aria-hidden="true">{text('settings.routines.setsUnit')}</span>
          {field('reps', item.reps, (reps) => ({ ...item, reps }))}
          <span aria-hidden="true">
            {text(hasSides ? 'settings.routines.repsEachSide' : 'settings.routines.repsUnit')}
          </span>
        </span>
      )}
      <p id={`${id}-range`} className={styles.range}>
        {doseOfWords(item.exerciseId, text)}
      </p>
      <p id={`${id}-refusal`} role="status" className={styles.refusal}>
        {refused !== null && text('settings.routines.wrong', ROUTINE_LIMITS[refused])}
      </p>
    </div>
  );
}
