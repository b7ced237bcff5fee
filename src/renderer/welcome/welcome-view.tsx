import { useEffect, useRef, useState, type ComponentProps, type KeyboardEvent } from 'react';
import type { Snapshot } from '../../shared/snapshot.ts';
import type { OtherTimer } from '../../shared/takeover/other-timer.ts';
import { unreachable } from '../../shared/unreachable.ts';
import { Button } from '../components/button.tsx';
import { useHeartbeat } from '../hooks/use-heartbeat.ts';
import { useOtherTimers } from '../hooks/use-other-timers.ts';
import { useSnapshot } from '../hooks/use-snapshot.ts';
import { useText } from '../hooks/use-text.ts';
import { useTheme } from '../hooks/use-theme.ts';
import { DoneStep } from './done-step.tsx';
import { HandStep } from './hand-step.tsx';
import { LeaveOutStep } from './leave-out-step.tsx';
import { OfferStep, type Taken } from './offer-step.tsx';
import { PlaceStep } from './place-step.tsx';
import { SafetyStep } from './safety-step.tsx';
import { numberOf, QUESTIONS, stepsFor, type StepName } from './steps.ts';
import { Trail } from './trail.tsx';
import { useAnswers, type Answers } from './use-answers.ts';
import styles from './welcome-view.module.css';

/** The first run: three questions, the safety note, and then it works. */
export function WelcomeView() {
  useHeartbeat();
  useTheme();
  const snapshot = useSnapshot();
  const timers = useOtherTimers();
  return snapshot === null || timers === null ? <main /> : <Welcome snapshot={snapshot} timers={timers} />;
}

interface WelcomeProps {
  readonly snapshot: Snapshot;
  readonly timers: readonly OtherTimer[];
}

function Welcome({ snapshot, timers }: WelcomeProps) {
  const text = useText();
  const answers = useAnswers(snapshot.settings);
  const steps = stepsFor(timers.length > 0);
  const [index, setIndex] = useState(0);
  const [taken, setTaken] = useState<Taken>({});
  const step = steps[index] ?? 'done';
  const next = (): void => setIndex(Math.min(steps.length - 1, index + 1));
  const goOn = (event: KeyboardEvent): void => {
    const isButton = event.target instanceof HTMLButtonElement;
    if (event.key !== 'Enter' || event.repeat || isButton || step === 'done') return;
    event.preventDefault();
    next();
  };
  return (
    <main className={styles.page} onKeyDown={goOn}>
      <Head key={step} step={step} />
      <div className={styles.step}>
        <Step step={step} answers={answers} snapshot={snapshot} offer={{ timers, taken, onTaken: setTaken }} />
        <p role="status" className={styles.refusal}>
          {answers.refusal}
        </p>
      </div>
      <footer className={styles.footer}>
        {index > 0 && <Button onClick={() => setIndex(index - 1)}>{text('welcome.back')}</Button>}
        <span className={styles.gap} />
        {step === 'done' ? (
          <Button onClick={() => window.close()}>{text('welcome.done.close')}</Button>
        ) : (
          <NextButton isOffer={step === 'offer' && Object.keys(taken).length === 0} onPress={next} />
        )}
      </footer>
    </main>
  );
}

/** Made anew for each step, whose heading then takes the focus: a screen reader reads on from there. */
function Head({ step }: { readonly step: StepName }) {
  const text = useText();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const number = numberOf(step);
  const about = step === 'safety' || step === 'done' ? '' : text(`welcome.${step}.about`);
  return (
    <header className={styles.head}>
      <div className={styles.way}>
        <Trail number={number ?? (step === 'done' ? QUESTIONS.length + 1 : 0)} />
        <p className={styles.progress}>
          {number === null ? text('app.name') : text('welcome.progress', { number, total: QUESTIONS.length })}
        </p>
      </div>
      <h1 id="step-title" ref={title} tabIndex={-1} className={styles.title}>
        {text(`welcome.${step}.title`)}
      </h1>
      {about !== '' && <p className={styles.about}>{about}</p>}
    </header>
  );
}

/** `isOffer`: something can be taken over and was not, and that is the one thing to do. */
function NextButton({ isOffer, onPress }: { readonly isOffer: boolean; readonly onPress: () => void }) {
  const text = useText();
  return (
    <Button tone={isOffer ? 'plain' : 'main'} onClick={onPress}>
      {text(isOffer ? 'welcome.offer.without' : 'welcome.next')}
    </Button>
  );
}

interface StepProps {
  readonly step: StepName;
  readonly snapshot: Snapshot;
  readonly answers: Answers;
  readonly offer: Omit<ComponentProps<typeof OfferStep>, 'answers'>;
}

function Step({ step, answers, snapshot, offer }: StepProps) {
  switch (step) {
    case 'offer':
      return <OfferStep answers={answers} {...offer} />;
    case 'place':
      return <PlaceStep answers={answers} />;
    case 'hand':
      return <HandStep answers={answers} />;
    case 'leaveOut':
      return <LeaveOutStep answers={answers} />;
    case 'safety':
      return <SafetyStep />;
    case 'done':
      return <DoneStep snapshot={snapshot} />;
    default:
      return unreachable(step);
  }
}
