import { useState } from 'react';
import { changedKeys, type Settings } from '../../shared/settings.ts';
import type { OtherTimer } from '../../shared/takeover/other-timer.ts';
import { Button } from '../components/button.tsx';
import { TakenList } from '../components/taken-list.tsx';
import { useText } from '../hooks/use-text.ts';
import styles from './offer-step.module.css';
import type { Answers } from './use-answers.ts';

interface OfferProps {
  readonly answers: Answers;
  readonly timers: readonly OtherTimer[];
}

/** What other break timers were set to, to be taken over or not. */
export function OfferStep({ answers, timers }: OfferProps) {
  return (
    <>
      {timers.map((timer) => (
        <Offer key={timer.app} answers={answers} timer={timer} />
      ))}
    </>
  );
}

function Offer({ answers, timer }: { readonly answers: Answers; readonly timer: OtherTimer }) {
  const text = useText();
  /** As it was before; null while nothing is taken over. */
  const [before, setBefore] = useState<Partial<Settings> | null>(null);
  const { settings, change } = answers;
  const app = text(`takeOver.app.${timer.app}`);
  const keys = changedKeys(settings, timer.patch);
  const take = (): void => {
    setBefore(Object.fromEntries(keys.map((key) => [key, settings[key]])));
    change(timer.patch);
  };
  const undo = (): void => {
    if (before !== null) change(before);
    setBefore(null);
  };
  return (
    <section aria-labelledby={`offer-${timer.app}`} className={styles.offer}>
      <h2 id={`offer-${timer.app}`} className={styles.name}>
        {text('takeOver.found', { app })}
      </h2>
      <TakenList timer={timer} />
      <div className={styles.actions}>
        {before === null ? (
          <Button disabled={keys.length === 0} aria-label={text('takeOver.pressNamed', { app })} onClick={take}>
            {text('takeOver.press')}
          </Button>
        ) : (
          <Button aria-label={text('settings.undoNamed', { name: app })} onClick={undo}>
            {text('settings.undo')}
          </Button>
        )}
        <p role="status">
          {before !== null && text('takeOver.done', { app })}
          {before === null && keys.length === 0 && text('takeOver.same')}
        </p>
      </div>
    </section>
  );
}
