import { breathes } from '../../shared/figure/breath.ts';
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

/** A breath is slow: eight pictures a second show it, at a quarter of the power of a movement. */
const BREATH_MS = 125;

/** The picture of this moment. A press anywhere on it pauses, as Space does: large and forgiving. */
export function StepFigure({ session, index, moving, still, onPress }: StepFigureProps) {
  const step = session.plan.steps[index];
  const breathing =
    step !== undefined && !session.paused && breathes({ exerciseId: step.exerciseId, stepKind: step.kind });
  // Even without motion key poses change within a step.
  const now = useNow(still ? 1000 : moving ? 'frame' : breathing ? BREATH_MS : 'still');
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
