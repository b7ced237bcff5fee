import type { ReactNode } from 'react';
import type { Exercise } from '../../../shared/exercise.ts';
import { listWords } from '../../../shared/list-words.ts';
import { useText } from '../../hooks/use-text.ts';
import type { SettingsForm } from '../use-settings-form.ts';
import styles from './exercise-about.module.css';
import { ExerciseMovement } from './exercise-movement.tsx';
import { ExerciseStrip } from './exercise-still.tsx';
import { ExerciseWays } from './exercise-ways.tsx';
import { numbersOf } from './exercise-words.ts';
import { SourceMark } from './source-mark.tsx';

interface AboutProps {
  readonly form: SettingsForm;
  readonly exercise: Exercise;
}

/** All there is to know about an exercise, each word and number with whose it is. */
export function ExerciseAbout({ form, exercise }: AboutProps) {
  const text = useText();
  const key = `exercises.${exercise.id}`;
  return (
    <div className={styles.about}>
      <p>{text(`${key}.about`)}</p>
      <AskFirst form={form} exercise={exercise} />
      <ExerciseStrip
        exerciseId={exercise.id}
        variation={form.settings.ways[exercise.id] ?? null}
        side={exercise.firstSide}
      />
      <ExerciseMovement exercise={exercise} />
      <Part heading={text('settings.exercises.steps')}>
        <ol className={styles.steps}>
          {text.lines(`${key}.steps`).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </Part>
      <Part heading={text('settings.exercises.breath')}>
        <p>
          {text(`${key}.breath`)} <SourceMark from={exercise.breathFrom} />
        </p>
      </Part>
      <Cautions exercise={exercise} />
      <Numbers exercise={exercise} />
      <Comforts exercise={exercise} />
      {exercise.variations.length > 0 && (
        <Part heading={text('settings.exercises.ways')}>
          <ExerciseWays form={form} exercise={exercise} />
        </Part>
      )}
      {exercise.gentler !== null && (
        <Part heading={text('settings.exercises.gentler')}>
          <p>{text(`exercises.${exercise.gentler}.name`)}</p>
        </Part>
      )}
      <Origin exercise={exercise} />
    </div>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <div className={styles.part}>
      <h4 className={styles.heading}>{heading}</h4>
      {children}
    </div>
  );
}

/** What a chosen condition says about this exercise. */
function AskFirst({ form, exercise }: AboutProps) {
  const text = useText();
  const asks = exercise.askWhen.filter((condition) => form.settings.conditions.includes(condition));
  if (asks.length === 0) return null;
  return (
    <div className={styles.ask}>
      {asks.map((condition) => (
        <p key={condition}>
          {text(`exercises.${exercise.id}.ask.${condition}`)} <SourceMark from="ours" />
        </p>
      ))}
    </div>
  );
}

function Cautions({ exercise }: { readonly exercise: Exercise }) {
  const text = useText();
  const lines = text.lines(`exercises.${exercise.id}.cautions`);
  if (lines.length === 0) return null;
  return (
    <Part heading={text('settings.exercises.cautions')}>
      <ul className={styles.list}>
        {lines.map((line, index) => (
          <li key={line}>
            {line} <SourceMark from={exercise.cautionsFrom[index] ?? 'ours'} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Numbers({ exercise }: { readonly exercise: Exercise }) {
  const text = useText();
  return (
    <Part heading={text('settings.exercises.numbers')}>
      <dl className={styles.numbers}>
        {numbersOf(exercise, text).map(({ key, value, from }) => (
          <div key={key}>
            <dt>{text(`settings.exercises.number.${key}`)}</dt>
            <dd>
              {value} <SourceMark from={from} />
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function Comforts({ exercise }: { readonly exercise: Exercise }) {
  const text = useText();
  if (exercise.comforts.length === 0) return null;
  return (
    <Part heading={text('settings.exercises.comforts')}>
      <ul className={styles.list}>
        {exercise.comforts.map(({ id, from }) => (
          <li key={id}>
            {text(`settings.exercises.comfort.${id}`)} <SourceMark from={from} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Where it comes from, what is claimed by whom, and who has not looked at it. */
function Origin({ exercise }: { readonly exercise: Exercise }) {
  const text = useText();
  const { origin, nameFromArticle, claims, sources } = exercise;
  const claimed = (['lowBackPain', 'sciatica', 'deskWork'] as const)
    .filter((claim) => claims[claim])
    .map((claim) => text(`settings.exercises.claim.${claim}`));
  return (
    <Part heading={text('settings.exercises.sources')}>
      {claimed.length > 0 && <p>{text('settings.exercises.mentions', { list: listWords(claimed, text) })}</p>}
      {origin === 'article' && !nameFromArticle && <p>{text('settings.exercises.nameOurs')}</p>}
      <ul className={styles.list}>
        {origin === 'article' && <li>{text('settings.exercises.theArticle')}</li>}
        {sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
      <p className={styles.quiet}>{text('settings.exercises.notReviewed')}</p>
    </Part>
  );
}
