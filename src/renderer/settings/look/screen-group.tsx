import { BREAK_MODES, type DisplayChoice } from '../../../shared/settings.ts';
import type { Text } from '../../../shared/text.ts';
import { useText } from '../../hooks/use-text.ts';
import { ChoiceList } from '../fields/choice-list.tsx';
import { ChoiceRow } from '../fields/plain-rows.tsx';
import { SettingRow } from '../fields/setting-row.tsx';
import { SettingsGroup } from '../fields/settings-group.tsx';
import type { SettingsForm } from '../use-settings-form.ts';

interface ScreenProps {
  readonly form: SettingsForm;
  /** Names of those that are plugged in. */
  readonly displays: readonly string[];
}

/** Where a break appears. */
export function ScreenGroup({ form, displays }: ScreenProps) {
  return (
    <SettingsGroup name="screen">
      <ChoiceRow form={form} name="breakMode" values={BREAK_MODES} />
      <DisplayRow form={form} displays={displays} />
    </SettingsGroup>
  );
}

/** One of the displays that are plugged in, or one that was chosen and is not there at the moment. */
function DisplayRow({ form, displays }: ScreenProps) {
  const text = useText();
  const { display } = form.settings;
  const named = display.kind === 'named' ? [display.label] : [];
  const choices: readonly DisplayChoice[] = [
    { kind: 'pointer' },
    { kind: 'primary' },
    ...[...new Set([...displays, ...named])].map((label) => ({ kind: 'named', label }) as const),
  ];
  return (
    <SettingRow form={form} name="display" fallback={text('settings.display.pointer')} group wide>
      {() => (
        <ChoiceList
          name="display"
          choices={choices.map((choice) => ({ value: valueOf(choice), ...words(choice, displays, text) }))}
          chosen={valueOf(display)}
          onChoose={(value) => {
            const chosen = choices.find((choice) => valueOf(choice) === value);
            if (chosen !== undefined) form.change('display', { display: chosen });
          }}
        />
      )}
    </SettingRow>
  );
}

function valueOf(choice: DisplayChoice): string {
  return choice.kind === 'named' ? `named-${choice.label}` : choice.kind;
}

function words(choice: DisplayChoice, displays: readonly string[], text: Text) {
  if (choice.kind !== 'named') {
    return { label: text(`settings.display.${choice.kind}`), hint: text(`settings.display.${choice.kind}Hint`) };
  }
  const isHere = displays.includes(choice.label);
  return { label: choice.label, hint: text(isHere ? 'settings.display.here' : 'settings.display.gone') };
}
