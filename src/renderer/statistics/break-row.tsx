import type { BreakRecord } from '../../shared/history-record.ts';
import { Button } from '../components/button.tsx';
import { clockText } from '../components/clock-text.ts';
import type { Ask } from '../hooks/use-ask.ts';
import { useText } from '../hooks/use-text.ts';
import { exerciseWords, lengthWords } from './break-words.ts';
import styles from './breaks-page.module.css';
import { dayWords } from './day-words.ts';

/** One break of the list. */
export function BreakRow({ record, ask }: { readonly record: BreakRecord; readonly ask: Ask }) {
  const text = useText();
  const when = `${dayWords(record.day, text)}, ${clockText(record.endedAt, text)}`;
  return (
    <li className={styles.row}>
      <span className={styles.when}>{when}</span>
      <span className={styles.outcome}>{text(`statistics.outcome.${record.outcome}`)}</span>
      <span className={styles.what}>{exerciseWords(record, text)}</span>
      <span className={styles.length}>{lengthWords(record, text)}</span>
      <Button
        tone="quiet"
        aria-label={text('statistics.breaks.removeOf', { when })}
        onClick={() => ask({ type: 'removeHistory', removal: { kind: 'one', id: record.id } })}
      >
        {text('statistics.breaks.remove')}
      </Button>
    </li>
  );
}
