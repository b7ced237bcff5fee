import type { BreakStage } from '../../shared/phase.ts';
import { Button } from '../components/button.tsx';
import type { Ask } from '../hooks/use-ask.ts';
import { useText } from '../hooks/use-text.ts';
import styles from './result.module.css';

interface HurtProps {
  readonly stage: Extract<BreakStage, { readonly name: 'result' }>;
  readonly ask: Ask;
}

/** Which exercise it was, what becomes of it, and something else instead. */
export function Hurt({ stage, ask }: HurtProps) {
  const text = useText();
  const done = stage.held.filter(({ heldMs }) => heldMs > 0).map(({ exerciseId }) => exerciseId);
  const exercises = [...new Set(done)];
  const name = (exerciseId: (typeof exercises)[number]) => text(`exercises.${exerciseId}.name`);
  const resting = stage.hurt ?? (exercises.length === 1 ? exercises[0] : undefined);
  return (
    <div className={styles.hurt}>
      {exercises.length > 1 && (
        <div role="group" aria-label={text('break.result.which')} className={styles.ask}>
          <p aria-hidden="true" className={styles.quiet}>
            {text('break.result.which')}
          </p>
          {exercises.map((exerciseId) => (
            <Button
              key={exerciseId}
              aria-pressed={stage.hurt === exerciseId}
              className={styles.feeling}
              onClick={() => ask({ type: 'nameHurt', exerciseId })}
            >
              {name(exerciseId)}
            </Button>
          ))}
        </div>
      )}
      <p role="status" className={styles.quiet}>
        {resting === undefined ? text('break.result.allRest') : text('break.result.rests', { exercise: name(resting) })}
      </p>
      <Button className={styles.instead} onClick={() => ask({ type: 'doInstead' })}>
        {text('break.result.instead')}
      </Button>
    </div>
  );
}
