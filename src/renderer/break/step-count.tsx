import { clockWords, passedWords } from '../../shared/clock-words.ts';
import { TEN_FROM_MS, TEN_MS } from '../../shared/cue.ts';
import type { Step } from '../../shared/routine.ts';
import { isEffort, type StepPosition } from '../../shared/session.ts';
import { useText } from '../hooks/use-text.ts';
import { SideBadge } from './side-badge.tsx';
import styles from './step-count.module.css';
import { repAt, wordAt } from './step-words.ts';

interface StepCountProps {
  readonly position: StepPosition;
  readonly paused: boolean;
}

/** The one word and the one number. */
export function StepCount({ position, paused }: StepCountProps) {
  const text = useText();
  const step = position.kind === 'step' ? position.step : null;
  return (
    <div className={styles.count}>
      <p className={styles.word}>{paused ? text('break.guide.paused') : wordAt(position, text)}</p>
      {position.kind === 'step' && <StepNumber {...position} />}
      {step !== null && (isEffort(step) || step.kind === 'switch') && step.side !== null && (
        <SideBadge side={step.side} />
      )}
      {step !== null && 'sets' in step && step.sets > 1 && (
        <p className={styles.set}>{text('break.guide.set', { set: step.set, sets: step.sets })}</p>
      )}
    </div>
  );
}

interface StepNumberProps {
  readonly step: Step;
  readonly elapsedMs: number;
  readonly remainingMs: number;
}

/** The time that is left, or the repetition where those are counted. */
function StepNumber({ step, elapsedMs, remainingMs }: StepNumberProps) {
  const text = useText();
  if (step.kind === 'reps') {
    return (
      <p className={styles.number}>
        {repAt(step, elapsedMs)}
        <span className={styles.of}>{text('break.guide.rep', { reps: step.reps })}</span>
      </p>
    );
  }
  const nearlyOver = step.kind === 'hold' && step.durationMs >= TEN_FROM_MS && remainingMs <= TEN_MS;
  // Where the article gives no time, what has passed counts, and the person may stay for longer.
  const open = step.kind === 'hold' && step.open;
  return (
    <>
      <p
        role="timer"
        aria-live="off"
        aria-label={text(open ? 'break.guide.elapsed' : 'break.guide.remaining')}
        data-nearly-over={nearlyOver}
        className={styles.number}
      >
        {open ? passedWords(elapsedMs) : clockWords(remainingMs, step.durationMs)}
      </p>
      {open && <p className={styles.set}>{text('break.guide.untilNext', { left: clockWords(remainingMs) })}</p>}
    </>
  );
}
