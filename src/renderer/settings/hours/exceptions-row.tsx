import type { HoursException } from '../../../shared/working-hours.ts';
import type { Text } from '../../../shared/text.ts';
import { minuteText } from '../../components/clock-text.ts';
import { dayOf } from '../../components/weekdays.ts';
import { useNow } from '../../hooks/use-now.ts';
import { useSnapshot } from '../../hooks/use-snapshot.ts';
import { useText } from '../../hooks/use-text.ts';
import { ExceptionForm } from './exception-form.tsx';
import lists from '../fields/item-list.module.css';
import { ItemList } from '../fields/item-list.tsx';
import { SettingRow } from '../fields/setting-row.tsx';
import type { SettingsForm } from '../use-settings-form.ts';

const DAY_MS = 24 * 3_600_000;
const MINUTE_MS = 60_000;

/** Changes of the hours for single days. Those of days gone by are not shown, and are dropped with the next change. */
export function ExceptionsRow({ form }: { readonly form: SettingsForm }) {
  const text = useText();
  const wallOffsetMs = useSnapshot()?.wallOffsetMs ?? 0;
  const wallMs = useNow(MINUTE_MS) + wallOffsetMs;
  const today = dayOf(wallMs);
  // One that began yesterday can still run.
  const yesterday = dayOf(wallMs - DAY_MS);
  const exceptions = form.settings.hoursExceptions.filter(({ day }) => day >= yesterday);
  const change = (next: readonly HoursException[]) => form.change('hoursExceptions', { hoursExceptions: next });
  return (
    <SettingRow form={form} name="hoursExceptions" fallback={text('settings.none')} group wide>
      {() => (
        <div className={lists.stack}>
          <ItemList
            items={exceptions.map((exception, index) => ({ key: `${index}`, words: words(exception, today, text) }))}
            empty={text('settings.hoursExceptions.empty')}
            onRemove={(key) => change(exceptions.filter((_unused, index) => `${index}` !== key))}
          />
          <ExceptionForm
            key={today}
            today={today}
            kinds={form.settings.workingHours === null ? ['off'] : ['off', 'on']}
            onAdd={(exception) => change([...exceptions, exception].toSorted(byTime))}
            onRefuse={(reason) => form.refuse('hoursExceptions', reason)}
          />
        </div>
      )}
    </SettingRow>
  );
}

function byTime(one: HoursException, other: HoursException): number {
  return one.day.localeCompare(other.day) || one.fromMinute - other.fromMinute;
}

function words({ day, fromMinute, toMinute, kind }: HoursException, today: string, text: Text): string {
  return text(`settings.hoursExceptions.${kind}Words`, {
    day: day === today ? text('settings.hoursExceptions.today') : dayText(day, text),
    from: minuteText(fromMinute, text),
    to: minuteText(toMinute, text),
  });
}

function dayText(day: string, text: Text): string {
  const noonMs = new Date(`${day}T12:00:00`).getTime();
  const parts = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(text.locale(), parts).format(noonMs);
}
