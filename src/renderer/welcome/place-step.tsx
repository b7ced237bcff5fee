import type { Prop } from '../../shared/exercise.ts';
import { useText } from '../hooks/use-text.ts';
import { ChoiceCard } from './choice-card.tsx';
import styles from './welcome-view.module.css';
import type { Answers } from './use-answers.ts';

/** The first question: on the floor, or on a chair and on one's feet. */
export function PlaceStep({ answers }: { readonly answers: Answers }) {
  const text = useText();
  const { props } = answers.settings;
  const onFloor = props.includes('floor');
  const others: readonly Prop[] = props.filter((prop) => prop !== 'floor');
  return (
    <div role="radiogroup" aria-labelledby="step-title" className={styles.cards}>
      <ChoiceCard
        type="radio"
        name="place"
        checked={onFloor}
        label={text('welcome.place.floor')}
        about={text('welcome.place.floorAbout')}
        pose="supine_twist"
        onPick={() => answers.change({ props: ['floor', ...others] })}
      />
      <ChoiceCard
        type="radio"
        name="place"
        checked={!onFloor}
        label={text('welcome.place.chair')}
        about={text('welcome.place.chairAbout')}
        pose="add_figure_four"
        onPick={() => answers.change({ props: others })}
      />
    </div>
  );
}
