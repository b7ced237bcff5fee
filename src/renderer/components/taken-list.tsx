import type { OtherTimer } from '../../shared/takeover/other-timer.ts';
import { useText } from '../hooks/use-text.ts';
import styles from './taken-list.module.css';
import { leftLine, takenLines } from './taken-words.ts';

/** Exactly what would be taken over from another break timer, and in one line what would not. */
export function TakenList({ timer }: { readonly timer: OtherTimer }) {
  const text = useText();
  const left = leftLine(timer, text);
  return (
    <>
      <ul className={styles.list} aria-label={text('takeOver.lines', { app: text(`takeOver.app.${timer.app}`) })}>
        {takenLines(timer, text).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {left !== '' && <p className={styles.left}>{left}</p>}
    </>
  );
}
