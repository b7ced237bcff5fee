import type { HourRange } from '../../../shared/working-hours.ts';
import { Button } from '../../components/button.tsx';
import { WEEKDAYS, type Weekday } from '../../components/weekdays.ts';
import { useText } from '../../hooks/use-text.ts';
import { RangeFields } from '../fields/range-fields.tsx';
import styles from './week-table.module.css';
import { MOST_RANGES, nextRange } from './week.ts';

interface DayHoursProps {
  readonly weekday: Weekday;
  readonly ranges: readonly HourRange[];
  readonly onChange: (ranges: readonly HourRange[]) => void;
  readonly onRefuse: () => void;
}

/** One weekday: its ranges, each with a way to remove it, and one to add another. */
export function DayHours({ weekday, ranges, onChange, onRefuse }: DayHoursProps) {
  const text = useText();
  const name = text(`weekday.long.${weekday}`);
  const following = WEEKDAYS[(WEEKDAYS.indexOf(weekday) + 1) % 7] ?? 'monday';
  return (
    <div role="group" aria-label={name} className={styles.day}>
      <span aria-hidden="true" className={styles.name}>
        {name}
      </span>
      <div className={styles.ranges}>
        {ranges.length === 0 && <p className={styles.none}>{text('settings.workingHours.none')}</p>}
        {ranges.map((range, index) => (
          <RangeFields
            key={index}
            day={name}
            nextDay={text(`weekday.long.${following}`)}
            range={range}
            onChange={(next) => onChange(ranges.map((other, at) => (at === index ? next : other)))}
            onRemove={() => onChange(ranges.filter((_unused, at) => at !== index))}
            onRefuse={onRefuse}
          />
        ))}
      </div>
      {ranges.length < MOST_RANGES && (
        <Button
          tone="quiet"
          className={styles.add}
          aria-label={text('settings.workingHours.addTo', { day: name })}
          onClick={() => onChange([...ranges, nextRange(ranges)])}
        >
          {text('settings.workingHours.add')}
        </Button>
      )}
    </div>
  );
}
