import { useId } from 'react';
import { CALENDAR_WEEKS, calendarDays, type CalendarDay } from '../../shared/statistics/calendar.ts';
import { WEEKDAYS } from '../components/weekdays.ts';
import { useText } from '../hooks/use-text.ts';
import styles from './calendar.module.css';
import { ChartTable } from './chart-table.tsx';
import { dayWords, monthWords } from './day-words.ts';
import page from './page.module.css';
import type { PageProps } from './today-page.tsx';

/** A square and the gap behind it, in units of the drawing. */
const STEP = 14;
const SIZE = 11;
/** Room for the weekdays, and for the months. */
const LEFT = 36;
const TOP = 12;
const LEVELS = [0, 1, 2, 3, 4];

/** Half a year, a square a day. */
export function CalendarPage({ breaks, day }: PageProps) {
  const text = useText();
  const days = calendarDays(breaks, day);
  const filled = days.filter(({ minutes }) => minutes > 0);
  if (filled.length === 0) return <p className={page.empty}>{text('statistics.calendar.none')}</p>;
  const minutes = Math.round(filled.reduce((sum, each) => sum + each.minutes, 0));
  return (
    <section className={page.card}>
      <h2 className={page.heading}>{text('statistics.calendar.heading')}</h2>
      <p className={page.note}>{text('statistics.calendar.total', { minutes, days: filled.length })}</p>
      <HeatMap days={days} />
      <Legend />
      <ChartTable
        columns={['day', 'minutes', 'breaks'].map((column) => text(`statistics.column.${column}`))}
        rows={filled.toReversed().map((each) => [dayWords(each.day, text), each.minutes, each.breaks])}
      />
    </section>
  );
}

function HeatMap({ days }: { readonly days: readonly CalendarDay[] }) {
  const text = useText();
  const id = useId();
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      viewBox={`0 0 ${LEFT + CALENDAR_WEEKS * STEP} ${TOP + 7 * STEP}`}
      className={styles.map}
    >
      <title id={`${id}-title`}>{text('statistics.calendar.heading')}</title>
      <desc id={`${id}-desc`}>{text('statistics.calendar.desc')}</desc>
      {WEEKDAYS.map((weekday, index) =>
        index % 2 === 0 ? (
          <text key={weekday} x="0" y={TOP + index * STEP + 8} className={styles.label}>
            {text(`weekday.short.${weekday}`)}
          </text>
        ) : null,
      )}
      {firstMondays(days).map(({ day, week }) => (
        <text key={day} x={LEFT + week * STEP} y="8" className={styles.label}>
          {monthWords(day, text)}
        </text>
      ))}
      {days.map(({ day, week, weekday, minutes, level }) => (
        <rect
          key={day}
          x={LEFT + week * STEP}
          y={TOP + weekday * STEP}
          width={SIZE}
          height={SIZE}
          rx="2"
          data-level={level}
          className={styles.day}
        >
          <title>{text('statistics.calendar.day', { day: dayWords(day, text), minutes })}</title>
        </rect>
      ))}
    </svg>
  );
}

/** The first Monday of each month, but for one right at the edge. */
function firstMondays(days: readonly CalendarDay[]): readonly CalendarDay[] {
  return days.filter(
    ({ day, weekday, week }) => weekday === 0 && Number(day.slice(8)) <= 7 && week < CALENDAR_WEEKS - 1,
  );
}

function Legend() {
  const text = useText();
  return (
    <p className={styles.legend}>
      {text('statistics.calendar.less')}
      <svg aria-hidden="true" viewBox={`0 0 ${LEVELS.length * STEP} ${SIZE}`} className={styles.levels}>
        {LEVELS.map((level) => (
          <rect
            key={level}
            x={level * STEP}
            width={SIZE}
            height={SIZE}
            rx="2"
            data-level={level}
            className={styles.day}
          />
        ))}
      </svg>
      {text('statistics.calendar.more')}
    </p>
  );
}
