import { useState } from 'react';
import { CATALOGUE } from '../../../shared/catalogue-data.ts';
import type { Exercise, ExerciseId } from '../../../shared/exercise.ts';
import { ROUTINE_LIMITS } from '../../../shared/own-routine.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../hooks/use-text.ts';
import fields from '../fields/fields.module.css';
import lists from '../fields/item-list.module.css';

interface AddExerciseProps {
  readonly count: number;
  readonly onAdd: (exerciseId: ExerciseId) => void;
}

const ORIGINS = ['article', 'ours'] as const;

/** Puts an exercise at the end of a routine. */
export function AddExercise({ count, onAdd }: AddExerciseProps) {
  const text = useText();
  const [chosen, setChosen] = useState<ExerciseId>('legs_up_wall');
  if (count >= ROUTINE_LIMITS.items)
    return <p>{text('settings.routines.mostItems', { most: ROUTINE_LIMITS.items })}</p>;
  return (
    <div className={lists.add}>
      <select
        className={fields.select}
        aria-label={text('settings.routines.addWhat')}
        value={chosen}
        onChange={({ target }) => setChosen(CATALOGUE.find(({ id }) => id === target.value)?.id ?? chosen)}
      >
        {ORIGINS.map((origin) => (
          <Options key={origin} origin={origin} />
        ))}
      </select>
      <Button onClick={() => onAdd(chosen)}>{text('settings.routines.add')}</Button>
    </div>
  );
}

function Options({ origin }: Pick<Exercise, 'origin'>) {
  const text = useText();
  return (
    <optgroup label={text(`settings.exercises.origin.${origin}`)}>
      {CATALOGUE.filter((exercise) => exercise.origin === origin).map(({ id }) => (
        <option key={id} value={id}>
          {text(`exercises.${id}.name`)}
        </option>
      ))}
    </optgroup>
  );
}
