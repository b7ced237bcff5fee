import { clockWords } from '../../shared/clock-words.ts';
import type { Plan } from '../../shared/routine.ts';
import { useText } from '../hooks/use-text.ts';
import styles from './session-progress.module.css';

interface SessionProgressProps {
  readonly plan: Plan;
  readonly positionMs: number;
}

/** The whole session as one bar, a piece a step, and what is left of it. */
export function SessionProgress({ plan, positionMs }: SessionProgressProps) {
  const text = useText();
  const left = text('break.guide.progress', { left: clockWords(plan.totalMs - positionMs) });
  return (
    <div className={styles.progress}>
      <svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" className={styles.bar}>
        {pieces(plan, positionMs).map((piece) => (
          <g key={piece.x} data-side={piece.side} data-effort={piece.isEffort}>
            <rect className={styles.whole} x={piece.x} y="0" width={piece.width} height="10" />
            <rect className={styles.done} x={piece.x} y="0" width={piece.doneWidth} height="10" />
          </g>
        ))}
      </svg>
      <p className={styles.left}>{left}</p>
    </div>
  );
}

/** Width of the gap between two pieces, in thousandths of the bar. */
const GAP = 3;

function pieces(plan: Plan, positionMs: number) {
  const scale = 1000 / plan.totalMs;
  let beginsMs = 0;
  return plan.steps.map((step) => {
    const x = beginsMs * scale;
    const width = Math.max(0, step.durationMs * scale - GAP);
    const share = Math.min(1, Math.max(0, (positionMs - beginsMs) / step.durationMs));
    beginsMs += step.durationMs;
    const isEffort = step.kind === 'hold' || step.kind === 'reps';
    return { x, width, doneWidth: width * share, side: step.side ?? 'none', isEffort };
  });
}
