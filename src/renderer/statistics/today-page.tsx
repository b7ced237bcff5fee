import { OUTCOMES, type BreakRecord } from '../../shared/history-record.ts';
import { wholeMinutes } from '../../shared/statistics/done.ts';
import { dayStatistics, daySoFar } from '../../shared/statistics/today.ts';
import { useText } from '../hooks/use-text.ts';
import { BarChart } from './bar-chart.tsx';
import { BigNumber } from './big-number.tsx';
import { ChartTable } from './chart-table.tsx';
import styles from './page.module.css';

export interface PageProps {
  readonly breaks: readonly BreakRecord[];
  /** Of now, YYYY-MM-DD. */
  readonly day: string;
}

/** The day so far. */
export function TodayPage({ breaks, day }: PageProps) {
  const text = useText();
  const { outcomes, micro, seconds, targets } = dayStatistics(breaks, day);
  const { sittings, longestMinutes } = daySoFar(breaks, day);
  const ended = OUTCOMES.filter((outcome) => outcomes[outcome] > 0);
  if (ended.length === 0 && micro === 0) return <p className={styles.empty}>{text('statistics.today.none')}</p>;
  const taken = outcomes.taken + outcomes.shortened;
  const rows = targets.map((each) => ({ name: text(`target.${each.target}`), minutes: wholeMinutes(each.seconds) }));
  const most = Math.max(...rows.map(({ minutes }) => minutes));
  return (
    <>
      <section className={styles.numbers}>
        <BigNumber figure={taken} unit={text('statistics.today.breaks', { count: taken })} />
        <BigNumber figure={wholeMinutes(seconds)} unit={text('statistics.today.minutes')} />
        {sittings > 0 && (
          <BigNumber
            figure={sittings}
            unit={text('statistics.today.sittings', { count: sittings, minutes: longestMinutes })}
          />
        )}
      </section>
      {rows.length > 0 && (
        <section className={styles.card}>
          <h2 className={styles.heading}>{text('statistics.today.targets')}</h2>
          <BarChart
            title={text('statistics.today.targets')}
            bars={rows.map(({ name, minutes }) => ({
              ...{ label: name, value: minutes, most },
              words: text('statistics.minutes', { minutes }),
            }))}
          />
          <p className={styles.note}>{text('statistics.today.targetsNote')}</p>
          <ChartTable
            columns={[text('statistics.column.target'), text('statistics.column.minutes')]}
            rows={rows.map(({ name, minutes }) => [name, minutes])}
          />
        </section>
      )}
      <section className={styles.card}>
        <h2 className={styles.heading}>{text('statistics.today.outcomes')}</h2>
        <ul className={styles.numbers}>
          {ended.map((outcome) => (
            <li key={outcome} className={styles.number}>
              {text(`statistics.outcome.${outcome}`)}: {outcomes[outcome]}
            </li>
          ))}
          {micro > 0 && <li className={styles.number}>{text('statistics.today.micro', { count: micro })}</li>}
        </ul>
      </section>
    </>
  );
}
