import { exerciseOf } from '../../../shared/catalogue-data.ts';
import type { RoutineItem } from '../../../shared/routine.ts';
import type { Settings } from '../../../shared/settings.ts';
import { Button } from '../../components/button.tsx';
import { Cross } from '../../components/cross.tsx';
import { useText } from '../../hooks/use-text.ts';
import { ExerciseStill } from '../exercises/exercise-still.tsx';
import { leftOutBy, leftOutValues } from '../exercises/left-out.ts';
import fields from '../fields/fields.module.css';
import { withWay } from './edit-routine.ts';
import { ItemDose } from './item-dose.tsx';
import styles from './item-row.module.css';

interface ItemRowProps {
  /** Unlike that of any other item of the page. */
  readonly id: string;
  readonly item: RoutineItem;
  readonly number: number;
  readonly total: number;
  readonly settings: Settings;
  readonly onChange: (item: RoutineItem) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** One exercise of a routine, with its dose, its way and its place in the order. */
export function ItemRow({ id, item, number, total, settings, onChange, onMove, onRemove }: ItemRowProps) {
  const text = useText();
  const exercise = text(`exercises.${item.exerciseId}.name`);
  return (
    <li className={styles.item}>
      <ExerciseStill exerciseId={item.exerciseId} variation={item.variation ?? null} />
      <div className={styles.words}>
        <p className={styles.name}>{text('settings.routines.position', { number, exercise })}</p>
        <ItemDose id={id} item={item} onChange={onChange} />
        <WayChoice item={item} settings={settings} onChange={onChange} />
        <ItemNotes item={item} settings={settings} />
      </div>
      <div className={styles.moves}>
        <Button
          id={`${id}-up`}
          tone="quiet"
          className={styles.move}
          aria-label={text('settings.routines.up', { exercise })}
          disabled={number === 1}
          onClick={() => onMove(-1)}
        >
          <span aria-hidden="true">↑</span>
        </Button>
        <Button
          id={`${id}-down`}
          tone="quiet"
          className={styles.move}
          aria-label={text('settings.routines.down', { exercise })}
          disabled={number === total}
          onClick={() => onMove(1)}
        >
          <span aria-hidden="true">↓</span>
        </Button>
        <Button
          id={`${id}-remove`}
          tone="quiet"
          className={styles.move}
          aria-label={text('settings.routines.removeItem', { exercise })}
          aria-describedby={total === 1 ? `${id}-last` : undefined}
          disabled={total === 1}
          onClick={onRemove}
        >
          <Cross />
        </Button>
      </div>
      {total === 1 && (
        <p id={`${id}-last`} className={styles.last}>
          {text('settings.routines.lastItem')}
        </p>
      )}
    </li>
  );
}

type PartProps = Pick<ItemRowProps, 'item' | 'settings'>;

/** Ways that a condition speaks against are offered only where the routine has them already. */
function WayChoice({ item, settings, onChange }: PartProps & Pick<ItemRowProps, 'onChange'>) {
  const text = useText();
  const { id, variations } = exerciseOf(item.exerciseId);
  const offered = variations.filter(
    (way) => way.id === item.variation || !way.offWhen.some((condition) => settings.conditions.includes(condition)),
  );
  if (offered.length === 0) return null;
  return (
    <select
      className={fields.select}
      aria-label={text('settings.routines.wayOf', { exercise: text(`exercises.${id}.name`) })}
      value={item.variation ?? 'usual'}
      onChange={({ target }) => {
        onChange(withWay(item, offered.find((way) => way.id === target.value)?.id ?? null));
      }}
    >
      <option value="usual">{text('settings.exercises.usualWay')}</option>
      {offered.map((way) => (
        <option key={way.id} value={way.id}>
          {text(`exercises.${id}.variations.${way.id}`)}
        </option>
      ))}
    </select>
  );
}

/** What the other settings say about an exercise that was put in all the same. */
function ItemNotes({ item, settings }: PartProps) {
  const text = useText();
  const exercise = exerciseOf(item.exerciseId);
  const reason = leftOutBy(exercise, settings);
  const asks = exercise.askWhen.filter((condition) => settings.conditions.includes(condition));
  return (
    <>
      {reason !== null && (
        <p className={styles.out}>{text(`settings.routines.leftOut.${reason.kind}`, leftOutValues(reason, text))}</p>
      )}
      {asks.map((condition) => (
        <p key={condition} className={styles.out}>
          {text(`exercises.${exercise.id}.ask.${condition}`)}
        </p>
      ))}
    </>
  );
}
