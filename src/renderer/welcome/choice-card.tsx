import type { ComponentProps } from 'react';
import type { ExerciseId } from '../../shared/exercise.ts';
import styles from './choice-card.module.css';
import { Pose } from './pose.tsx';

type CardProps = Pick<ComponentProps<'input'>, 'type' | 'name' | 'checked'> & {
  readonly label: string;
  readonly about: string;
  /** The exercise whose pose shows what is meant. */
  readonly pose: ExerciseId;
  readonly onPick: (checked: boolean) => void;
};

/** A choice as a card: its picture, its name, and a line on what it means. All of it can be pressed. */
export function ChoiceCard({ label, about, pose, onPick, ...input }: CardProps) {
  return (
    <label className={styles.card}>
      <Pose exerciseId={pose} />
      <span className={styles.words}>
        <input {...input} className={styles.input} onChange={(event) => onPick(event.target.checked)} />
        <span className={styles.label}>{label}</span>
        <span className={styles.about}>{about}</span>
      </span>
    </label>
  );
}
