import type { HourRange } from '../../../shared/working-hours.ts';
import type { Text } from '../../../shared/text.ts';
import { Button } from '../../components/button.tsx';
import { minuteText } from '../../components/clock-text.ts';
import { Cross } from '../../components/cross.tsx';
import { useText } from '../../hooks/use-text.ts';
import { TimeField } from './time-field.tsx';
import styles from '../hours/week-table.module.css';
import { isOverMidnight } from '../hours/week.ts';

interface RangeFieldsProps {
  /** The day it begins on, and the one after it. */
  readonly day: string;
  readonly nextDay: string;
  readonly range: HourRange;
  readonly onChange: (range: HourRange) => void;
  readonly onRemove: () => void;
  readonly onRefuse: () => void;
}

/** From when to when, and in words when that is over midnight. */
export function RangeFields({ day, nextDay, range, onChange, onRemove, onRefuse }: RangeFieldsProps) {
  const text = useText();
  const { fromMinute, toMinute } = range;
  const words = nightWords(range, nextDay, text);
  return (
    <div className={styles.range}>
      <TimeField
        label={text('settings.workingHours.from', { day })}
        minute={fromMinute}
        onChange={(minute) => onChange({ fromMinute: minute, toMinute })}
        onRefuse={onRefuse}
      />
      <span aria-hidden="true">{text('settings.workingHours.to')}</span>
      <TimeField
        label={text('settings.workingHours.until', { day })}
        minute={toMinute}
        onChange={(minute) => onChange({ fromMinute, toMinute: minute })}
        onRefuse={onRefuse}
      />
      <Button
        tone="quiet"
        className={styles.remove}
        aria-label={text('settings.workingHours.removeFrom', {
          day,
          from: minuteText(fromMinute, text),
          to: minuteText(toMinute, text),
        })}
        onClick={onRemove}
      >
        <Cross />
      </Button>
      {words !== '' && <p className={styles.night}>{words}</p>}
    </div>
  );
}

function nightWords(range: HourRange, nextDay: string, text: Text): string {
  const { fromMinute, toMinute } = range;
  if (fromMinute % 1440 === 0 && toMinute % 1440 === 0) return text('settings.workingHours.wholeDay');
  if (toMinute % 1440 === 0) return text('settings.workingHours.untilMidnight');
  if (!isOverMidnight(range)) return '';
  return text('settings.workingHours.overMidnight', { day: nextDay, time: minuteText(toMinute, text) });
}
