import { useText } from '../../hooks/use-text.ts';
import { ExceptionsRow } from './exceptions-row.tsx';
import styles from '../fields/fields.module.css';
import lists from '../fields/item-list.module.css';
import { SettingRow } from '../fields/setting-row.tsx';
import { SettingsGroup } from '../fields/settings-group.tsx';
import type { SettingsForm } from '../use-settings-form.ts';
import { WeekTable } from './week-table.tsx';
import { OFFICE_WEEK } from './week.ts';

const CHOICES = ['always', 'hours'] as const;

/** When breaks are wanted at all. */
export function HoursGroup({ form }: { readonly form: SettingsForm }) {
  return (
    <SettingsGroup name="hours">
      <HoursRow form={form} />
      <ExceptionsRow form={form} />
    </SettingsGroup>
  );
}

function HoursRow({ form }: { readonly form: SettingsForm }) {
  const text = useText();
  const { workingHours } = form.settings;
  return (
    <SettingRow form={form} name="workingHours" fallback={text('settings.workingHours.always')} group wide>
      {() => (
        <div className={lists.stack}>
          <div className={styles.choices}>
            {CHOICES.map((choice) => (
              <label key={choice} className={styles.choice}>
                <input
                  type="radio"
                  name="workingHours"
                  checked={(workingHours === null) === (choice === 'always')}
                  onChange={() => {
                    form.change('workingHours', { workingHours: choice === 'always' ? null : OFFICE_WEEK });
                  }}
                />
                {text(`settings.workingHours.${choice}`)}
              </label>
            ))}
          </div>
          {workingHours !== null && <WeekTable form={form} week={workingHours} />}
        </div>
      )}
    </SettingRow>
  );
}
