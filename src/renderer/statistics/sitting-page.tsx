import { sittingBouts, type Bout } from '../../shared/statistics/sitting.ts';
import { useText } from '../hooks/use-text.ts';
import { BarChart } from './bar-chart.tsx';
import { BigNumber } from './big-number.tsx';
import { ChartTable } from './chart-table.tsx';
import { dayWords, shortDayWords } from './day-words.ts';
import styles from './page.module.css';
import type { PageProps } from './today-page.tsx';

const SHOWN_DAYS = 14;

/** The times between rests: an estimate, and said to be one. */
export function SittingPage({ breaks, day }: PageProps) {
  const text = useText();
  const bouts = sittingBouts(breaks);
  if (bouts.length === 0) return <p className={styles.empty}>{text('statistics.sitting.none')}</p>;
  const today = bouts.filter((bout) => bout.day === day);
  const over = today.filter(({ minutes }) => minutes > 60).length;
  const title = text('statistics.sitting.days');
  const longest = longestByDay(bouts).slice(0, SHOWN_DAYS);
  const most = Math.max(...longest.map(({ minutes }) => minutes));
  return (
    <>
      <section className={styles.numbers}>
        <BigNumber
          figure={text('statistics.minutes', { minutes: Math.max(0, ...today.map(({ minutes }) => minutes)) })}
          unit={text('statistics.sitting.longest')}
        />
        <BigNumber figure={over} unit={text('statistics.sitting.overHour', { count: over })} />
      </section>
      <p className={styles.note}>{text('statistics.sitting.note')}</p>
      <section className={styles.card}>
        <h2 className={styles.heading}>{title}</h2>
        <BarChart
          title={title}
          bars={longest.map((bout) => ({
            ...{ label: shortDayWords(bout.day, text, 'short'), value: bout.minutes, most },
            words: text('statistics.minutes', { minutes: bout.minutes }),
          }))}
        />
        <ChartTable
          columns={[text('statistics.column.day'), text('statistics.column.minutes')]}
          rows={longest.map((bout) => [dayWords(bout.day, text), bout.minutes])}
        />
      </section>
    </>
  );
}

/** The newest day first. */
function longestByDay(bouts: readonly Bout[]): readonly Bout[] {
  const longest = new Map<string, Bout>();
  for (const bout of bouts) {
    if (bout.minutes > (longest.get(bout.day)?.minutes ?? 0)) longest.set(bout.day, bout);
  }
  return [...longest.values()].toSorted((one, other) => (one.day < other.day ? 1 : -1));
}
