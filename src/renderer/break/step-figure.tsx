import { stepAt, type Session } from '../../shared/session.ts';
import { useNow } from '../hooks/use-now.ts';
import styles from './step-figure.module.css';
import { StepPicture } from './step-picture.tsx';

interface StepFigureProps {
  readonly session: Session;
  /** The step that is shown. */
  readonly index: number;
  /** Whether the figure is on its way somewhere; only then is it drawn again with each frame. */
  readonly moving: boolean;
  readonly still: boolean;
  readonly onPress: () => void;
}

/** The picture of this moment. A press anywhere on it pauses, as Space does: large and forgiving. */
export function StepFigure({ session, index, moving, still, onPress }: StepFigureProps) {
  // Even without motion key poses change within a step.
  const now = useNow(still ? 1000 : moving ? 'frame' : 'still');
  const step = session.plan.steps[index];
  if (step === undefined) return null;
  const position = stepAt(session, now);
  const elapsedMs = position.kind === 'step' && position.index === index ? position.elapsedMs : 0;
  return (
    <div className={styles.figure}>
      <div className={styles.picture} onClick={onPress}>
        <StepPicture step={step} elapsedMs={elapsedMs} still={still} />
      </div>
    </div>
  );
}
