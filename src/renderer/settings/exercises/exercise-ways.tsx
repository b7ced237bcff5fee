import type { Exercise, VariationId } from '../../../shared/exercise.ts';
import { useText } from '../../hooks/use-text.ts';
import { ChoiceList } from '../fields/choice-list.tsx';
import styles from './exercise-about.module.css';
import type { SettingsForm } from '../use-settings-form.ts';

interface WaysProps {
  readonly form: SettingsForm;
  readonly exercise: Exercise;
}

/** Which way an exercise is done; those that a condition speaks against are not offered. */
export function ExerciseWays({ form, exercise }: WaysProps) {
  const text = useText();
  const { id, variations, wayWhen } = exercise;
  const { conditions, ways } = form.settings;
  const words = (way: VariationId) => text(`exercises.${id}.variations.${way}`);
  const fixed = wayWhen.find(({ condition }) => conditions.includes(condition));
  if (fixed !== undefined) {
    const condition = text(`settings.conditions.${fixed.condition}.label`);
    return <p>{text('settings.exercises.wayFixed', { condition, way: words(fixed.variation) })}</p>;
  }
  const offered = variations.filter(({ offWhen }) => !offWhen.some((condition) => conditions.includes(condition)));
  const usual = { value: 'usual', label: text('settings.exercises.usualWay'), hint: '' } as const;
  const chosen = offered.find((way) => way.id === ways[id])?.id ?? 'usual';
  return (
    <fieldset
      className={styles.ways}
      aria-label={text('settings.exercises.waysNamed', { exercise: text(`exercises.${id}.name`) })}
    >
      <ChoiceList<VariationId | 'usual'>
        name={`way-${id}`}
        choices={[
          usual,
          ...offered.map(({ id: way, from }) => ({
            value: way,
            label: words(way),
            hint: text(`settings.exercises.from.${from}`),
          })),
        ]}
        chosen={chosen}
        onChoose={(way) => form.change(`ways.${id}`, { ways: withWay(ways, id, way) })}
      />
    </fieldset>
  );
}

type Ways = SettingsForm['settings']['ways'];

/** The usual way is no entry of its own. */
function withWay(ways: Ways, id: Exercise['id'], way: VariationId | 'usual'): Ways {
  if (way !== 'usual') return { ...ways, [id]: way };
  return Object.fromEntries(Object.entries(ways).filter(([other]) => other !== id));
}
