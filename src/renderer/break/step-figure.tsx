import { describeFigure, drawingAt } from '../../shared/figure/figure.ts';
import type { Step } from '../../shared/routine.ts';
import { stepAt, type Session } from '../../shared/session.ts';
import { Figure } from '../components/figure.tsx';
import { useNow } from '../hooks/use-now.ts';
import { useReducedMotion } from '../hooks/use-reduced-motion.ts';
import { useText } from '../hooks/use-text.ts';
import styles from './step-figure.module.css';

interface StepFigureProps {
  readonly session: Session;
  /** The step that is shown. */
  readonly index: number;
  /** Whether time runs; a paused figure stands still. */
  readonly moving: boolean;
  readonly onPress: () => void;
}

/** The picture of this moment. A press anywhere on it pauses, as Space does: large and forgiving. */
export function StepFigure({ session, index, moving, onPress }: StepFigureProps) {
  const still = useReducedMotion();
  const now = useNow(moving && !still ? 'frame' : 'still');
  const step = session.plan.steps[index];
  if (step === undefined) return null;
  const position = stepAt(session, now);
  const elapsedMs = position.kind === 'step' && position.index === index ? position.elapsedMs : 0;
  return (
    <div className={styles.figure} onClick={onPress}>
      <Picture step={step} elapsedMs={elapsedMs} still={still} />
      {still && <NextPicture step={session.plan.steps[index + 1]} />}
    </div>
  );
}

function Picture({
  step,
  elapsedMs,
  still,
}: {
  readonly step: Step;
  readonly elapsedMs: number;
  readonly still: boolean;
}) {
  const text = useText();
  const request = requestOf(step, elapsedMs, still);
  const { key, values } = describeFigure(request);
  return (
    <Figure
      drawing={drawingAt(request)}
      title={text(`exercises.${step.exerciseId}.name`)}
      description={text(key, values)}
    />
  );
}

/** Without motion nothing leads over to the next pose, so it is shown beside this one. */
function NextPicture({ step }: { readonly step: Step | undefined }) {
  const text = useText();
  if (step === undefined) return null;
  return (
    <div className={styles.next}>
      <p className={styles.label}>{text('break.guide.nextPose')}</p>
      <Picture step={step} elapsedMs={step.durationMs} still />
    </div>
  );
}

function requestOf(step: Step, elapsedMs: number, still: boolean) {
  return {
    exerciseId: step.exerciseId,
    stepKind: step.kind,
    side: step.side,
    elapsedMs,
    durationMs: step.durationMs,
    still,
    ...(step.kind === 'reps' ? { repMs: step.repMs } : {}),
  };
}
