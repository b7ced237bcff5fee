import { useState } from 'react';
import type { HoursException } from '../../../shared/working-hours.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../hooks/use-text.ts';
import styles from '../fields/fields.module.css';
import lists from '../fields/item-list.module.css';
import { parseTime } from '../fields/minute.ts';

interface ExceptionFormProps {
  /** YYYY-MM-DD */
  readonly today: string;
  /** Without working hours there is nothing to add a break time to. */
  readonly kinds: readonly HoursException['kind'][];
  readonly onAdd: (exception: HoursException) => void;
  readonly onRefuse: (reason: string) => void;
}

/** One change of a day's hours, put together and then added. */
export function ExceptionForm({ today, kinds, onAdd, onRefuse }: ExceptionFormProps) {
  const text = useText();
  const [day, setDay] = useState(today);
  const [from, setFrom] = useState('14:00');
  const [to, setTo] = useState('15:00');
  const [chosen, setKind] = useState<HoursException['kind']>('off');
  const kind = kinds.includes(chosen) ? chosen : 'off';
  const add = () => {
    const fromMinute = parseTime(from);
    const toMinute = parseTime(to);
    if (day < today) onRefuse(text('settings.hoursExceptions.noDay'));
    else if (fromMinute === null || toMinute === null) onRefuse(text('settings.hoursExceptions.noTime'));
    else onAdd({ day, fromMinute, toMinute, kind });
  };
  return (
    <div role="group" aria-label={text('settings.hoursExceptions.new')} className={lists.add}>
      <DateOrTime type="date" name="day" value={day} onChange={setDay} />
      <DateOrTime type="time" name="from" value={from} onChange={setFrom} />
      <span aria-hidden="true">{text('settings.workingHours.to')}</span>
      <DateOrTime type="time" name="to" value={to} onChange={setTo} />
      {kinds.length > 1 && (
        <select
          className={styles.select}
          aria-label={text('settings.hoursExceptions.kind')}
          value={kind}
          onChange={({ target }) => setKind(target.value === 'on' ? 'on' : 'off')}
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {text(`settings.hoursExceptions.${each}`)}
            </option>
          ))}
        </select>
      )}
      <Button onClick={add}>{text('settings.hoursExceptions.add')}</Button>
    </div>
  );
}

interface DateOrTimeProps {
  readonly type: 'date' | 'time';
  readonly name: 'day' | 'from' | 'to';
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function DateOrTime({ type, name, value, onChange }: DateOrTimeProps) {
  const text = useText();
  return (
    <input
      type={type}
      className={styles.time}
      aria-label={text(`settings.hoursExceptions.${name}`)}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
