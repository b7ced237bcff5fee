import type { WorkingHours } from '../../../shared/working-hours.ts';
import { Button } from '../../components/button.tsx';
import { WEEKDAYS } from '../../components/weekdays.ts';
import { useText } from '../../hooks/use-text.ts';
import { DayHours } from './day-hours.tsx';
import type { SettingsForm } from '../use-settings-form.ts';
import styles from './week-table.module.css';
import { withDay, withMondayCopied } from './week.ts';

interface WeekTableProps {
  readonly form: SettingsForm;
  readonly week: WorkingHours;
}

/** The hours of each weekday. */
export function WeekTable({ form, week }: WeekTableProps) {
  const text = useText();
  const change = (next: WorkingHours) => form.change('workingHours', { workingHours: next });
  return (
    <div className={styles.week}>
      {WEEKDAYS.map((weekday, day) => (
        <DayHours
          key={weekday}
          weekday={weekday}
          ranges={week[day] ?? []}
          onChange={(ranges) => change(withDay(week, day, ranges))}
          onRefuse={() => form.refuse('workingHours', text('settings.workingHours.noTime'))}
        />
      ))}
      {week.every((ranges) => ranges.length === 0) && (
        <p className={styles.warning}>{text('settings.workingHours.empty')}</p>
      )}
      <Button className={styles.copy} onClick={() => change(withMondayCopied(week))}>
        {text('settings.workingHours.copy')}
      </Button>
    </div>
  );
}
