import { DEFAULT_SETTINGS, type Settings } from '../../../shared/settings.ts';
import { useText } from '../../hooks/use-text.ts';
import { AmountField } from './amount-field.tsx';
import { toAmount, type Range, type Unit } from './amount.ts';
import { ChoiceList } from './choice-list.tsx';
import { SettingRow } from './setting-row.tsx';
import { Switch } from './switch.tsx';
import type { SettingsForm } from '../use-settings-form.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** What the window takes; the file takes more (see shared/settings.ts). */
const AMOUNTS = {
  breakEveryMs: { unit: 'minutes', range: { min: 5 * MINUTE, max: 240 * MINUTE } },
  breakLengthMs: { unit: 'minutes', range: { min: MINUTE, max: 30 * MINUTE } },
  noticeMs: { unit: 'seconds', range: { min: 0, max: 5 * MINUTE } },
  microEveryMs: { unit: 'minutes', range: { min: 5 * MINUTE, max: 120 * MINUTE } },
  microLengthMs: { unit: 'seconds', range: { min: 10 * SECOND, max: 5 * MINUTE } },
  microNoticeMs: { unit: 'seconds', range: { min: 0, max: MINUTE } },
  idleAfterMs: { unit: 'seconds', range: { min: 30 * SECOND, max: 3 * MINUTE } },
  awayAfterMs: { unit: 'minutes', range: { min: 2 * MINUTE, max: 15 * MINUTE } },
} as const satisfies Record<string, { readonly unit: Unit; readonly range: Range }>;

interface AmountRowProps {
  readonly form: SettingsForm;
  readonly name: keyof typeof AMOUNTS;
}

/** A duration. */
export function AmountRow({ form, name }: AmountRowProps) {
  const text = useText();
  const { unit, range } = AMOUNTS[name];
  const fallback = text(`settings.amount.${unit}`, { amount: toAmount(DEFAULT_SETTINGS[name], unit) });
  return (
    <SettingRow form={form} name={name} fallback={fallback}>
      {({ control, describedBy }) => (
        <AmountField
          id={control}
          describedBy={describedBy}
          valueMs={form.settings[name]}
          unit={unit}
          range={range}
          refused={form.notes[name]?.kind === 'refused'}
          onChange={(ms) => form.change(name, { [name]: ms })}
          onRefuse={(reason) => form.refuse(name, reason)}
          onSettle={() => form.settle(name)}
        />
      )}
    </SettingRow>
  );
}

interface SwitchRowProps {
  readonly form: SettingsForm;
  readonly name: 'skipAllowed' | 'microBreaks' | 'sound' | 'voice' | 'officeMode' | 'trayMinutes';
}

/** Something that is on or off. */
export function SwitchRow({ form, name }: SwitchRowProps) {
  const text = useText();
  return (
    <SettingRow form={form} name={name} fallback={text(DEFAULT_SETTINGS[name] ? 'settings.on' : 'settings.off')}>
      {({ control, describedBy }) => (
        <Switch
          id={control}
          aria-describedby={describedBy}
          checked={form.settings[name]}
          onFlip={(on) => form.change(name, { [name]: on })}
        />
      )}
    </SettingRow>
  );
}

interface ChoiceRowProps<Name extends 'strictness' | 'breakMode'> {
  readonly form: SettingsForm;
  readonly name: Name;
  readonly values: readonly Settings[Name][];
}

/** One of a few ways, each with a sentence that says what it means. */
export function ChoiceRow<Name extends 'strictness' | 'breakMode'>({ form, name, values }: ChoiceRowProps<Name>) {
  const text = useText();
  const fallback = text(`settings.${name}.${DEFAULT_SETTINGS[name]}`);
  const choices = values.map((value) => ({
    value,
    label: text(`settings.${name}.${value}`),
    hint: text(`settings.${name}.${value}Hint`),
  }));
  return (
    <SettingRow form={form} name={name} fallback={fallback} group wide>
      {() => (
        <ChoiceList
          name={name}
          choices={choices}
          chosen={form.settings[name]}
          onChoose={(value) => form.change(name, { [name]: value })}
        />
      )}
    </SettingRow>
  );
}
