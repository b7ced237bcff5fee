import { useState } from 'react';
import { Button } from '../components/button.tsx';
import type { Ask } from '../hooks/use-ask.ts';
import { useText } from '../hooks/use-text.ts';
import styles from './breaks-page.module.css';
import page from './page.module.css';

/** Takes away the breaks of some days, or all of them; either can be put back. */
export function RemoveMore({ day, ask }: { readonly day: string; readonly ask: Ask }) {
  const text = useText();
  const [fromDay, setFromDay] = useState(day);
  const [toDay, setToDay] = useState(day);
  const isRange = fromDay !== '' && toDay !== '' && fromDay <= toDay;
  return (
    <details className={page.details}>
      <summary>{text('statistics.breaks.manage')}</summary>
      <div className={styles.bar}>
        <label className={styles.field}>
          {text('statistics.breaks.fromDay')}
          <input type="date" value={fromDay} onChange={(event) => setFromDay(event.target.value)} />
        </label>
        <label className={styles.field}>
          {text('statistics.breaks.toDay')}
          <input type="date" value={toDay} onChange={(event) => setToDay(event.target.value)} />
        </label>
        <Button
          disabled={!isRange}
          onClick={() => ask({ type: 'removeHistory', removal: { kind: 'days', fromDay, toDay } })}
        >
          {text('statistics.breaks.removeDays')}
        </Button>
        <Button onClick={() => ask({ type: 'removeHistory', removal: { kind: 'all' } })}>
          {text('statistics.breaks.removeAll')}
        </Button>
      </div>
    </details>
  );
}
