import { useState } from 'react';
import { EXERCISE_IDS, type Exercise } from '../../../shared/exercise.ts';
import { useText } from '../../hooks/use-text.ts';
import { NoteWords } from '../fields/row.tsx';
import { useFound } from '../search/search.ts';
import { Switch } from '../fields/switch.tsx';
import type { SettingsForm } from '../use-settings-form.ts';
import { ExerciseAbout } from './exercise-about.tsx';
import styles from './exercise-card.module.css';
import { ExerciseStill } from './exercise-still.tsx';
import { placeWords, purposeWords } from './exercise-words.ts';
import { leftOutBy, leftOutValues } from './left-out.ts';

interface CardProps {
  readonly form: SettingsForm;
  readonly exercise: Exercise;
}

/** One exercise: what it looks like, what it is for and where, whether it is chosen, and all about it. */
export function ExerciseCard({ form, exercise }: CardProps) {
  const text = useText();
  const { id, origin } = exercise;
  const name = text(`exercises.${id}.name`);
  const isFound = useFound(name, purposeWords(exercise, text), placeWords(exercise, text));
  if (!isFound) return null;
  const { switchedOff } = form.settings;
  const flip = (on: boolean) => {
    const off = EXERCISE_IDS.filter((other) => (other === id ? !on : switchedOff.includes(other)));
    form.change(`switchedOff.${id}`, { switchedOff: off });
  };
  return (
    <li data-setting className={styles.card}>
      <ExerciseStill exerciseId={id} variation={form.settings.ways[id] ?? null} />
      <div className={styles.words}>
        <h3 className={styles.name}>{name}</h3>
        <p>{purposeWords(exercise, text)}</p>
        <p className={styles.quiet}>{placeWords(exercise, text)}</p>
        <p className={styles.badge} data-origin={origin}>
          {text(`settings.exercises.origin.${origin}`)}
        </p>
        <LeftOutLine form={form} exercise={exercise} />
      </div>
      <div className={styles.switch}>
        <Switch
          aria-label={text('settings.exercises.switch', { exercise: name })}
          aria-describedby={`switchedOff-${id}-note`}
          checked={!switchedOff.includes(id)}
          onFlip={flip}
        />
        <NoteWords id={`switchedOff-${id}-note`} note={form.notes[`switchedOff.${id}`] ?? form.notes[`ways.${id}`]} />
      </div>
      <About form={form} exercise={exercise} name={name} />
    </li>
  );
}

function LeftOutLine({ form, exercise }: CardProps) {
  const text = useText();
  const reason = leftOutBy(exercise, form.settings);
  if (reason === null) return null;
  return <p className={styles.out}>{text(`settings.exercises.leftOut.${reason.kind}`, leftOutValues(reason, text))}</p>;
}

/** What is inside is made when it is opened: fourteen times all of it would hold up the window. */
function About({ form, exercise, name }: CardProps & { readonly name: string }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.about} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary} aria-label={text('settings.exercises.aboutNamed', { exercise: name })}>
        {text('settings.exercises.about')}
      </summary>
      {isOpen && <ExerciseAbout form={form} exercise={exercise} />}
    </details>
  );
}
