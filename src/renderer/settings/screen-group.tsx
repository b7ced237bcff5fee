import { BREAK_MODES, type DisplayChoice } from '../../shared/settings.ts';
import { useText } from '../hooks/use-text.ts';
import { ChoiceList } from './choice-list.tsx';
import { ChoiceRow } from './plain-rows.tsx';
import { SettingRow } from './setting-row.tsx';
import { SettingsGroup } from './settings-group.tsx';
import type { SettingsForm } from './use-settings-form.ts';

/** Where a break appears. */
export function ScreenGroup({ form }: { readonly form: SettingsForm }) {
  return (
    <SettingsGroup name="screen">
      <ChoiceRow form={form} name="breakMode" values={BREAK_MODES} />
      <DisplayRow form={form} />
    </SettingsGroup>
  );
}

/** A display is named in the file; here its name is shown, and it can be kept or given up. */
function DisplayRow({ form }: { readonly form: SettingsForm }) {
  const text = useText();
  const { display } = form.settings;
  const choices: readonly DisplayChoice[] = [
    { kind: 'pointer' },
    { kind: 'primary' },
    ...(display.kind === 'named' ? [display] : []),
  ];
  return (
    <SettingRow form={form} name="display" fallback={text('settings.display.pointer')} group wide>
      {() => (
        <ChoiceList
          name="display"
          choices={choices.map((choice) => ({
            value: choice.kind,
            label: choice.kind === 'named' ? choice.label : text(`settings.display.${choice.kind}`),
            hint: text(`settings.display.${choice.kind}Hint`),
          }))}
          chosen={display.kind}
          onChoose={(kind) => {
            const chosen = choices.find((choice) => choice.kind === kind);
            if (chosen !== undefined) form.change('display', { display: chosen });
          }}
        />
      )}
    </SettingRow>
  );
}
