import { useText } from '../hooks/use-text.ts';
import styles from './safety-step.module.css';

/** The same notes as under "About". */
export function SafetyStep() {
  const text = useText();
  return (
    <ul className={styles.notes}>
      {text.lines('settings.about.notes').map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
