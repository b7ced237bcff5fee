import { stepAt, type Session } from '../../shared/session.ts';
import { useText } from '../hooks/use-text.ts';
import { linesSaid } from './lines-said.ts';
import styles from './cue-log.module.css';

/** Every line of the session that ran, to read after it was only heard, or missed from the floor. */
export function CueLog({ session }: { readonly session: Session }) {
  const text = useText();
  const { steps } = session.plan;
  const end = stepAt(session, session.anchorAt);
  const said = linesSaid(end.kind === 'step' ? steps.slice(0, end.index + 1) : steps, text);
  return (
    <details className={styles.log}>
      <summary className={styles.summary}>{text('break.result.said')}</summary>
      <ol className={styles.lines}>
        {said.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
    </details>
  );
}
