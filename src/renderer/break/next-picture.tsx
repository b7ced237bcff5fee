import type { Step } from '../../shared/routine.ts';
import { useText } from '../hooks/use-text.ts';
import styles from './next-picture.module.css';
import { StepPicture } from './step-picture.tsx';

/** Without motion nothing leads over to the next pose, so it is shown ahead of time. */
export function NextPicture({ step }: { readonly step: Step }) {
  const text = useText();
  return (
    <div className={styles.next}>
      <p className={styles.label}>{text('break.guide.nextPose')}</p>
      <div className={styles.picture}>
        <StepPicture step={step} elapsedMs={step.durationMs} still />
      </div>
    </div>
  );
}
