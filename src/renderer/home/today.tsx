import type { Snapshot } from '../../shared/snapshot.ts';
import { Button } from '../components/button.tsx';
import type { Ask } from '../hooks/use-ask.ts';
import { useText } from '../hooks/use-text.ts';
import { areaFacts, sittingLine, todayLine } from './today-line.ts';
import styles from './today.module.css';

/** The day in a line, what else it held, and the way to the rest. */
export function Today({ snapshot, ask }: { readonly snapshot: Snapshot; readonly ask: Ask }) {
  const text = useText();
  const sitting = sittingLine(snapshot, text);
  const areas = areaFacts(snapshot, text);
  return (
    <section aria-label={text('today.section')} className={styles.today}>
      <p>{todayLine(snapshot, text)}</p>
      {sitting !== null && <p>{sitting}</p>}
      <div className={styles.strip}>
        {areas.length > 0 && (
          <ul className={styles.areas}>
            {areas.map((area) => (
              <li key={area}>{area}</li>
            ))}
          </ul>
        )}
        <Button tone="quiet" onClick={() => ask({ type: 'openStatistics' })}>
          {text('statistics.title')}
        </Button>
      </div>
    </section>
  );
}
