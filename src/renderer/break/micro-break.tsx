import { useCallback } from 'react';
import type { OnBreak } from '../../shared/phase.ts';
import { positionAt, sessionEndsAt, stepAt, type Session } from '../../shared/session.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import { LeaveButton } from '../components/leave-button.tsx';
import type { Ask } from '../hooks/use-ask.ts';
import { useNow } from '../hooks/use-now.ts';
import { useReducedMotion } from '../hooks/use-reduced-motion.ts';
import { useText } from '../hooks/use-text.ts';
import { useSessionSound } from '../sound/use-session-sound.ts';
import { KeyHint } from './key-hint.tsx';
import styles from './micro-break.module.css';
import { nextChangeAt } from './next-change.ts';
import { StepPicture } from './step-picture.tsx';

interface MicroBreakProps {
  readonly snapshot: Snapshot;
  readonly phase: OnBreak;
  readonly session: Session;
  readonly ask: Ask;
}

/** A short break: one line, one picture, the seconds that are left. It closes by itself. */
export function MicroBreak({ snapshot, phase, session, ask }: MicroBreakProps) {
  const text = useText();
  useSessionSound(session, snapshot.settings, snapshot.wallOffsetMs);
  const nextChange = useCallback((at: number) => nextChangeAt(session, at), [session]);
  const now = useNow(nextChange);
  const seconds = Math.ceil(Math.max(0, session.plan.totalMs - positionAt(session, now)) / 1000);
  return (
    <section className={styles.micro}>
      <h1 className={styles.line}>{text('break.micro.line')}</h1>
      <Walk session={session} />
      <p role="timer" aria-live="off" aria-label={text('break.micro.left')} className={styles.left}>
        {seconds}
        <span className={styles.unit}>{text('break.micro.seconds')}</span>
      </p>
      <footer className={styles.ways}>
        <LeaveButton
          tone="quiet"
          fromAt={leaveFromAt(snapshot, phase, session)}
          label={text('break.control.end')}
          onLeave={() => ask({ type: 'finishBreak' })}
        />
        <p className={styles.hint}>
          <KeyHint>{text('break.key.end')}</KeyHint> {text('break.control.endHold')}
        </p>
      </footer>
    </section>
  );
}

/** Drawn alone, so that a step of the figure redraws nothing else. */
function Walk({ session }: { readonly session: Session }) {
  const still = useReducedMotion();
  const position = stepAt(session, useNow(still ? 'still' : 'frame'));
  const [first] = session.plan.steps;
  if (first === undefined) return null;
  const elapsedMs = position.kind === 'step' ? position.elapsedMs : first.durationMs;
  return (
    <div className={styles.figure}>
      <StepPicture step={first} elapsedMs={elapsedMs} still={still} />
    </div>
  );
}

/** A button that would come to life only after the end is none. */
function leaveFromAt({ skipFromAt }: Snapshot, phase: OnBreak, session: Session): number | null {
  const endsAt = sessionEndsAt(session) ?? phase.openedAt + session.plan.totalMs;
  return skipFromAt !== null && skipFromAt < endsAt ? skipFromAt : null;
}
