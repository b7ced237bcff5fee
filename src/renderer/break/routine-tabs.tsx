import type { Routine, RoutineItem } from '../../shared/routine.ts';
import { useText } from '../hooks/use-text.ts';
import styles from './preview.module.css';

interface RoutineTabsProps {
  readonly routine: Routine;
  readonly chosen: RoutineItem;
  readonly onChoose: (index: number) => void;
}

/** Which exercise of a longer routine is shown; nothing where there is only one. */
export function RoutineTabs({ routine, chosen, onChoose }: RoutineTabsProps) {
  const text = useText();
  if (routine.length < 2) return null;
  return (
    <nav aria-label={text('break.preview.routine')} className={styles.tabs}>
      {routine.map((item, index) => (
        <button
          key={`${index} ${item.exerciseId}`}
          type="button"
          aria-current={item === chosen ? 'step' : undefined}
          className={styles.tab}
          onClick={() => onChoose(index)}
        >
          {index + 1} {text(`exercises.${item.exerciseId}.name`)}
        </button>
      ))}
    </nav>
  );
}
