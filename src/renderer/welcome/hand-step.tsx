import { PROPS, type ExerciseId, type Prop } from '../../shared/exercise.ts';
import { useText } from '../hooks/use-text.ts';
import { ChoiceCard } from './choice-card.tsx';
import type { Answers } from './use-answers.ts';
import styles from './welcome-view.module.css';

/** What each is for, by the exercise that needs it. */
const POSES = {
  wall: 'legs_up_wall',
  ball: 'lacrosse_ball_hips',
  chair: 'add_sit_to_stand',
} as const satisfies Partial<Record<Prop, ExerciseId>>;

/** A wall and a ball are of no use to who does not lie down. */
const ON_FLOOR = ['wall', 'ball', 'chair'] as const;
const BESIDE = ['chair'] as const;

/** The second question: what else is within reach. */
export function HandStep({ answers }: { readonly answers: Answers }) {
  const text = useText();
  const { props } = answers.settings;
  const asked = props.includes('floor') ? ON_FLOOR : BESIDE;
  return (
    <div role="group" aria-labelledby="step-title" className={styles.cards} data-count={asked.length}>
      {asked.map((prop) => (
        <ChoiceCard
          key={prop}
          type="checkbox"
          checked={props.includes(prop)}
          label={text(`welcome.hand.${prop}`)}
          about={text(`welcome.hand.${prop}About`)}
          pose={POSES[prop]}
          onPick={(on) =>
            answers.change({ props: PROPS.filter((other) => (other === prop ? on : props.includes(other))) })
          }
        />
      ))}
    </div>
  );
}
