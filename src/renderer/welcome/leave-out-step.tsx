import { CONDITIONS, type Condition } from '../../shared/exercise.ts';
import { listWords } from '../../shared/list-words.ts';
import { useText } from '../hooks/use-text.ts';
import { fittingOf } from './fitting.ts';
import styles from './leave-out-step.module.css';
import type { Answers } from './use-answers.ts';

/** The third question, and at once what the answer means. */
export function LeaveOutStep({ answers }: { readonly answers: Answers }) {
  const text = useText();
  const { settings } = answers;
  const { conditions } = settings;
  const { fits, leftOut } = fittingOf(settings);
  const exercises = listWords(
    leftOut.map((id) => text(`exercises.${id}.name`)),
    text,
  );
  const change = (condition: Condition, on: boolean): void => {
    answers.change({
      conditions: CONDITIONS.filter((other) => (other === condition ? on : conditions.includes(other))),
    });
  };
  return (
    <>
      <div role="group" aria-labelledby="step-title" className={styles.list}>
        {CONDITIONS.map((condition) => (
          <label key={condition} className={styles.choice}>
            <input
              type="checkbox"
              checked={conditions.includes(condition)}
              onChange={(event) => change(condition, event.target.checked)}
            />
            {text(`settings.conditions.${condition}.label`)}
          </label>
        ))}
      </div>
      <p role="status" className={styles.result}>
        {text(leftOut.length === 0 ? 'welcome.leaveOut.nothing' : 'welcome.leaveOut.some', {
          number: fits.length,
          exercises,
        })}
      </p>
    </>
  );
}
