import { changedKeys, type Settings } from '../../shared/settings.ts';
import type { OtherApp, OtherTimer } from '../../shared/takeover/other-timer.ts';
import { Button } from '../components/button.tsx';
import { TakenList } from '../components/taken-list.tsx';
import { useText } from '../hooks/use-text.ts';
import styles from './offer-step.module.css';
import type { Answers } from './use-answers.ts';

interface OfferProps {
  readonly answers: Answers;
  readonly timers: readonly OtherTimer[];
  readonly taken: Taken;
  readonly onTaken: (taken: Taken) => void;
}

/** The settings as they were before those of a timer were taken over; only of timers of which they are. */
export type Taken = Readonly<Partial<Record<OtherApp, Partial<Settings>>>>;

/** What other break timers were set to, to be taken over or not. */
export function OfferStep({ timers, ...rest }: OfferProps) {
  return (
    <>
      {timers.map((timer) => (
        <Offer key={timer.app} timer={timer} {...rest} />
      ))}
    </>
  );
}

type OneProps = Omit<OfferProps, 'timers'> & { readonly timer: OtherTimer };

function Offer({ answers, timer, taken, onTaken }: OneProps) {
  const text = useText();
  const before = taken[timer.app];
  const { settings, change } = answers;
  const app = text(`takeOver.app.${timer.app}`);
  const keys = changedKeys(settings, timer.patch);
  const take = (): void => {
    onTaken({ ...taken, [timer.app]: Object.fromEntries(keys.map((key) => [key, settings[key]])) });
    change(timer.patch);
  };
  const undo = (): void => {
    if (before !== undefined) change(before);
    onTaken(Object.fromEntries(Object.entries(taken).filter(([app]) => app !== timer.app)));
  };
  return (
    <section aria-labelledby={`offer-${timer.app}`} className={styles.offer}>
      <h2 id={`offer-${timer.app}`} className={styles.name}>
        {text('takeOver.found', { app })}
      </h2>
      <TakenList timer={timer} />
      <div className={styles.actions}>
        {before === undefined ? (
          <Button
            tone="main"
            disabled={keys.length === 0}
            aria-label={text('takeOver.pressNamed', { app })}
            onClick={take}
          >
            {text('takeOver.press')}
          </Button>
        ) : (
          <Button aria-label={text('settings.undoNamed', { name: app })} onClick={undo}>
            {text('settings.undo')}
          </Button>
        )}
        <p role="status">
          {before !== undefined && text('takeOver.done', { app })}
          {before === undefined && keys.length === 0 && text('takeOver.same')}
        </p>
      </div>
    </section>
  );
}
