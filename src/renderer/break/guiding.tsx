import { useCallback } from 'react';
import { captionAt } from '../../shared/caption.ts';
import type { Step } from '../../shared/routine.ts';
import { isEffort, positionAt, stepAt, type Session } from '../../shared/session.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import type { Ask } from '../hooks/use-ask.ts';
import { useNow } from '../hooks/use-now.ts';
import { useReducedMotion } from '../hooks/use-reduced-motion.ts';
import { useText } from '../hooks/use-text.ts';
import { useSessionSound } from '../sound/use-session-sound.ts';
import { Controls } from './controls.tsx';
import styles from './guiding.module.css';
import { mayLeave } from './leaving.ts';
import { NextPicture } from './next-picture.tsx';
import { SessionProgress } from './session-progress.tsx';
import { StepCount } from './step-count.tsx';
import { StepFigure } from './step-figure.tsx';
import { nextChangeAt } from './next-change.ts';
import { nextWords } from './step-words.ts';

interface GuidingProps {
  readonly snapshot: Snapshot;
  readonly session: Session;
  readonly ask: Ask;
}

/** The session itself, readable from the floor: one picture, one word, one number, one line. */
export function Guiding({ snapshot, session, ask }: GuidingProps) {
  const text = useText();
  const still = useReducedMotion();
  const { settings, skipFromAt } = snapshot;
  useSessionSound(session, settings, snapshot.wallOffsetMs);
  const { steps } = session.plan;
  const nextChange = useCallback((at: number) => nextChangeAt(session, at), [session]);
  const now = useNow(session.paused ? 'still' : nextChange);
  const position = stepAt(session, now);
  const index = position.kind === 'step' ? position.index : steps.length - 1;
  const step = steps[index];
  const next = steps[index + 1];
  if (step === undefined) return null;
  const elapsedMs = position.kind === 'step' ? position.elapsedMs : step.durationMs;
  const moving = position.kind === 'step' && !session.paused && figureMoves(step, elapsedMs);
  return (
    <section className={styles.guiding} data-side={workedSide(step)}>
      <header className={styles.header}>
        <h1 className={styles.exercise}>{text(`exercises.${step.exerciseId}.name`)}</h1>
        <p className={styles.next}>{nextWords(steps, index, text)}</p>
      </header>
      <StepFigure
        session={session}
        index={index}
        moving={moving}
        still={still}
        onPress={() => ask({ type: 'togglePause' })}
      />
      <StepCount position={position} paused={session.paused} />
      <div className={styles.line}>
        <p className={styles.caption}>{session.paused ? text('break.guide.goOn') : captionAt(step, elapsedMs, text)}</p>
        {still && next !== undefined && <NextPicture step={next} />}
      </div>
      <SessionProgress plan={session.plan} positionMs={positionAt(session, now)} />
      <Controls
        session={session}
        step={step}
        settings={settings}
        leaveFromAt={skipFromAt}
        mayGoOn={mayLeave(skipFromAt, now)}
        ask={ask}
      />
    </section>
  );
}

/** In most holds the figure has come to rest by then (shared/figure/pacing.ts); drawing on would only cost power. */
const SETTLED_AFTER_MS = 10_000;

function figureMoves(step: Step, elapsedMs: number): boolean {
  if (step.kind !== 'hold' || elapsedMs < SETTLED_AFTER_MS) return true;
  return step.open || step.exerciseId === 'add_walk';
}

/** The side that colours the window. Getting ready has none yet, even where the first side is known. */
function workedSide(step: Step): string {
  return isEffort(step) || step.kind === 'switch' ? (step.side ?? 'none') : 'none';
}
