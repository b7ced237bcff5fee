import { CATALOGUE } from '../../../shared/catalogue-data.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../hooks/use-text.ts';
import { SettingsGroup } from '../fields/settings-group.tsx';
import type { SettingsForm } from '../use-settings-form.ts';
import { ExerciseCard } from './exercise-card.tsx';
import styles from './exercises-group.module.css';
import { leftOutBy } from './left-out.ts';

interface GroupProps {
  readonly form: SettingsForm;
  /** Shows the page with all poses. */
  readonly onShowAll: () => void;
}

/** The whole catalogue: what can be chosen, and a switch for each. */
export function ExercisesGroup({ form, onShowAll }: GroupProps) {
  const text = useText();
  const { switchedOff, ways } = form.settings;
  const isDefault = switchedOff.length === 0 && Object.keys(ways).length === 0;
  const isNoneLeft = CATALOGUE.every((exercise) => leftOutBy(exercise, form.settings) !== null);
  return (
    <SettingsGroup name="exercises" note={text('settings.groupNote.exercises')}>
      <div className={styles.head}>
        <Button onClick={onShowAll}>{text('settings.exercises.showAll')}</Button>
        <span className={styles.fallback}>
          {text('settings.default', { value: text('settings.exercises.all') })}
          {!isDefault && (
            <Button
              tone="quiet"
              className={styles.reset}
              aria-label={text('settings.resetNamed', { name: text('settings.group.exercises') })}
              onClick={() => form.change('switchedOff', { switchedOff: [], ways: {} })}
            >
              {text('settings.reset')}
            </Button>
          )}
        </span>
        <p role="status" className={styles.none}>
          {isNoneLeft && text('settings.exercises.noneLeft')}
        </p>
      </div>
      <ul className={styles.list}>
        {CATALOGUE.map((exercise) => (
          <ExerciseCard key={exercise.id} form={form} exercise={exercise} />
        ))}
      </ul>
    </SettingsGroup>
  );
}
