import { useText } from '../hooks/use-text.ts';
import { ChoiceList } from './choice-list.tsx';
import { ExceptionsRow } from './exceptions-row.tsx';
import lists from './item-list.module.css';
import { SettingRow } from './setting-row.tsx';
import { SettingsGroup } from './settings-group.tsx';
import type { SettingsForm } from './use-settings-form.ts';
import { WeekTable } from './week-table.tsx';
import { OFFICE_WEEK } from './week.ts';

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
  const choices = (['always', 'hours'] as const).map((value) => ({
    value,
    label: text(`settings.workingHours.${value}`),
    hint: '',
  }));
  return (
    <SettingRow form={form} name="workingHours" fallback={text('settings.workingHours.always')} group wide>
      {() => (
        <div className={lists.stack}>
          <ChoiceList
            name="workingHours"
            choices={choices}
            chosen={workingHours === null ? 'always' : 'hours'}
            onChoose={(chosen) => {
              form.change('workingHours', { workingHours: chosen === 'always' ? null : OFFICE_WEEK });
            }}
          />
          {workingHours !== null && <WeekTable form={form} week={workingHours} />}
        </div>
      )}
    </SettingRow>
  );
}
