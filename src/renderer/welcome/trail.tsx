import styles from './trail.module.css';
import { QUESTIONS } from './steps.ts';

/** Where the waymarks stand on the path, from its beginning to the ridge. */
const MARKS = [
  [14, 40],
  [106, 31],
  [198, 20],
  [286, 9],
] as const;

/** How far one has come, as a path with waymarks; the words beside it say the same. `number`: which one is here. */
export function Trail({ number }: { readonly number: number }) {
  return (
    <svg className={styles.trail} viewBox="0 0 300 48" aria-hidden="true">
      <path className={styles.path} d="M14 40C45 44 72 38 106 31S162 33 198 20 254 16 286 9" />
      {QUESTIONS.map((question, index) => {
        const [x, y] = MARKS[index] ?? MARKS[0];
        const state = index + 1 < number ? 'passed' : index + 1 === number ? 'here' : 'ahead';
        return (
          <circle
            key={question}
            className={styles.mark}
            data-state={state}
            cx={x}
            cy={y}
            r={state === 'here' ? 8 : 5.5}
          />
        );
      })}
    </svg>
  );
}
