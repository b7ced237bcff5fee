import { useEffect, useRef } from 'react';
import { CATALOGUE } from '../../../shared/catalogue-data.ts';
import type { Exercise, Side } from '../../../shared/exercise.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../hooks/use-text.ts';
import { ExerciseStrip } from './exercise-still.tsx';
import { doseRangeWords, placeWords, purposeWords } from './exercise-words.ts';
import styles from './gallery.module.css';

/** Every key pose there is, on both sides; the page at `trailbreak://settings/?show=exercises`. */
export function Gallery({ onBack }: { readonly onBack: () => void }) {
  const text = useText();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main className={styles.page}>
      <div className={styles.head}>
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {text('settings.group.exercises')}
        </h1>
        <Button onClick={onBack}>{text('settings.exercises.back')}</Button>
        <p className={styles.note}>{text('settings.exercises.galleryNote')}</p>
      </div>
      {CATALOGUE.map((exercise) => (
        <GalleryEntry key={exercise.id} exercise={exercise} />
      ))}
    </main>
  );
}

function GalleryEntry({ exercise }: { readonly exercise: Exercise }) {
  const text = useText();
  const { id, origin, firstSide } = exercise;
  const sides: readonly (Side | null)[] = firstSide === null ? [null] : ['right', 'left'];
  return (
    <section aria-labelledby={`gallery-${id}`} className={styles.entry}>
      <div className={styles.words}>
        <h2 id={`gallery-${id}`} className={styles.name}>
          {text(`exercises.${id}.name`)}
        </h2>
        <p>{purposeWords(exercise, text)}</p>
        <p>{doseRangeWords(exercise, text)}</p>
        <p className={styles.quiet}>{placeWords(exercise, text)}</p>
        <p className={styles.quiet}>{text(`settings.exercises.origin.${origin}`)}</p>
      </div>
      <div className={styles.sides}>
        {sides.map((side) => (
          <div key={side} className={styles.side}>
            {side !== null && <h3 className={styles.heading}>{text(`settings.exercises.sideHeading.${side}`)}</h3>}
            <ExerciseStrip exerciseId={id} variation={null} side={side} />
          </div>
        ))}
      </div>
    </section>
  );
}
