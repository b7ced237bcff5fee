import { commaWords } from '../../shared/list-words.ts';
import { adherenceByWeek } from '../../shared/statistics/adherence.ts';
import { weekStatistics } from '../../shared/statistics/week.ts';
import { useText } from '../hooks/use-text.ts';
import { BarChart } from './bar-chart.tsx';
import { ChartTable } from './chart-table.tsx';
import { dayWords, shortDayWords } from './day-words.ts';
import styles from './page.module.css';
import type { PageProps } from './today-page.tsx';

/** Ours: two months tell a habit from a week. */
const ADHERENCE_WEEKS = 8;

/** What the last seven days held, and the breaks of the last weeks. */
export function WeekPage({ breaks, day }: PageProps) {
  const text = useText();
  if (breaks.length === 0) return <p className={styles.empty}>{text('statistics.week.none')}</p>;
  const { measures, touched } = weekStatistics(breaks, day);
  const named = measures.map((each) => ({ ...each, name: text(`statistics.week.${each.measure}`) }));
  const parts = commaWords(
    touched.map((target) => text(`target.${target}`)),
    text,
  );
  return (
    <>
      <section className={styles.card}>
        <h2 className={styles.heading}>{text('statistics.week.heading')}</h2>
        <BarChart
          title={text('statistics.week.heading')}
          bars={named.map(({ name, done, goal }) => ({
            ...{ label: name, value: done, most: goal },
            words: text('statistics.week.of', { done, goal }),
          }))}
        />
        {parts !== '' && <p className={styles.note}>{text('statistics.week.touched', { targets: parts })}</p>}
        <p className={styles.note}>{text('statistics.week.note')}</p>
        <ChartTable
          columns={['measure', 'done', 'goal'].map((column) => text(`statistics.column.${column}`))}
          rows={named.map(({ name, done, goal }) => [name, done, goal])}
        />
      </section>
      <Adherence breaks={breaks} day={day} />
    </>
  );
}

function Adherence({ breaks, day }: PageProps) {
  const text = useText();
  const weeks = adherenceByWeek(breaks, day, ADHERENCE_WEEKS).filter(({ due }) => due > 0);
  if (weeks.length === 0) return null;
  const title = text('statistics.week.adherence');
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{title}</h2>
      <BarChart
        title={title}
        bars={weeks.map(({ monday, taken, due }) => ({
          ...{ label: text('statistics.week.from', { day: shortDayWords(monday, text) }), value: taken, most: due },
          words: text('statistics.week.of', { done: taken, goal: due }),
        }))}
      />
      <p className={styles.note}>{text('statistics.week.adherenceNote')}</p>
      <ChartTable
        columns={['week', 'taken', 'due'].map((column) => text(`statistics.column.${column}`))}
        rows={weeks.map(({ monday, taken, due }) => [dayWords(monday, text), taken, due])}
      />
    </section>
  );
}
