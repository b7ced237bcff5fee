import { useDeferredValue, useMemo, useState } from 'react';
import type { BreakRecord, Outcome } from '../../shared/history-record.ts';
import { OUTCOMES } from '../../shared/history-record.ts';
import { findBreaks, outcomeNamed } from '../../shared/statistics/find-breaks.ts';
import { Button } from '../components/button.tsx';
import type { Ask } from '../hooks/use-ask.ts';
import { useText } from '../hooks/use-text.ts';
import { BreakRow } from './break-row.tsx';
import { breakWords } from './break-words.ts';
import styles from './breaks-page.module.css';
import page from './page.module.css';
import { RemoveMore } from './remove-more.tsx';

/** More rows than this at once are slow to draw and read by nobody. */
const ROWS = 100;

interface BreaksPageProps {
  readonly breaks: readonly BreakRecord[];
  readonly day: string;
  readonly ask: Ask;
}

/** Each break there was. */
export function BreaksPage({ breaks, day, ask }: BreaksPageProps) {
  const text = useText();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [words, setWords] = useState('');
  const [rows, setRows] = useState(ROWS);
  const asked = useDeferredValue(words);
  const found = useMemo(
    () => findBreaks(breaks, { outcome, words: asked }, (record) => breakWords(record, text)),
    [breaks, outcome, asked, text],
  );
  if (breaks.length === 0) return <p className={page.empty}>{text('statistics.breaks.none')}</p>;
  return (
    <>
      <div className={styles.bar}>
        <Filter outcome={outcome} onOutcome={setOutcome} words={words} onWords={setWords} />
        <div className={styles.exports}>
          <Button onClick={() => ask({ type: 'exportHistory', format: 'csv' })}>
            {text('statistics.breaks.exportCsv')}
          </Button>
          <Button onClick={() => ask({ type: 'exportHistory', format: 'json' })}>
            {text('statistics.breaks.exportJson')}
          </Button>
        </div>
      </div>
      <RemoveMore day={day} ask={ask} />
      <p role="status" className={page.note}>
        {text('statistics.breaks.found', { count: found.length })}
      </p>
      <ul className={styles.list}>
        {found.slice(0, rows).map((record) => (
          <BreakRow key={record.id} record={record} ask={ask} />
        ))}
      </ul>
      {found.length > rows && <Button onClick={() => setRows(rows + ROWS)}>{text('statistics.breaks.more')}</Button>}
    </>
  );
}

interface FilterProps {
  readonly outcome: Outcome | null;
  readonly onOutcome: (outcome: Outcome | null) => void;
  readonly words: string;
  readonly onWords: (words: string) => void;
}

function Filter({ outcome, onOutcome, words, onWords }: FilterProps) {
  const text = useText();
  return (
    <>
      <label className={styles.field}>
        {text('statistics.breaks.search')}
        <input type="search" value={words} onChange={(event) => onWords(event.target.value)} />
      </label>
      <label className={styles.field}>
        {text('statistics.breaks.outcome')}
        <select value={outcome ?? ''} onChange={(event) => onOutcome(outcomeNamed(event.target.value))}>
          <option value="">{text('statistics.breaks.all')}</option>
          {OUTCOMES.map((each) => (
            <option key={each} value={each}>
              {text(`statistics.outcome.${each}`)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
