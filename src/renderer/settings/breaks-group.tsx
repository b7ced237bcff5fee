import { DEFAULT_SETTINGS } from '../../shared/settings.ts';
import { useText } from '../hooks/use-text.ts';
import { AmountField } from './amount-field.tsx';
import { toAmount, type Range, type Unit } from './amount.ts';
import styles from './fields.module.css';
import { SettingRow } from './setting-row.tsx';
import { SettingsGroup } from './settings-group.tsx';
import { Switch } from './switch.tsx';
import type { SettingsForm } from './use-settings-form.ts';

const MINUTE = 60_000;

/** What the window takes; the file takes more (see shared/settings.ts). */
const AMOUNTS = {
  breakEveryMs: { unit: 'minutes', range: { min: 5 * MINUTE, max: 240 * MINUTE } },
  breakLengthMs: { unit: 'minutes', range: { min: MINUTE, max: 30 * MINUTE } },
  noticeMs: { unit: 'seconds', range: { min: 0, max: 5 * MINUTE } },
  idleAfterMs: { unit: 'seconds', range: { min: 30_000, max: 3 * MINUTE } },
  awayAfterMs: { unit: 'minutes', range: { min: 2 * MINUTE, max: 15 * MINUTE } },
} as const satisfies Record<string, { readonly unit: Unit; readonly range: Range }>;

const POSTPONE_LIMITS = [0, 1, 2, 3, 4, 5] as const;

export function BreaksGroup({ form }: { readonly form: SettingsForm }) {
  return (
    <SettingsGroup name="breaks">
      <AmountRow form={form} name="breakEveryMs" />
      <AmountRow form={form} name="breakLengthMs" />
      <AmountRow form={form} name="noticeMs" />
      <PostponeRow form={form} />
      <SkipRow form={form} />
    </SettingsGroup>
  );
}

export function CountingGroup({ form }: { readonly form: SettingsForm }) {
  return (
    <SettingsGroup name="counting">
      <AmountRow form={form} name="idleAfterMs" />
      <AmountRow form={form} name="awayAfterMs" />
    </SettingsGroup>
  );
}

function AmountRow({ form, name }: { readonly form: SettingsForm; readonly name: keyof typeof AMOUNTS }) {
  const text = useText();
  const { unit, range } = AMOUNTS[name];
  const fallback = `${toAmount(DEFAULT_SETTINGS[name], unit)} ${text(`settings.unit.${unit}`)}`;
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

function PostponeRow({ form }: { readonly form: SettingsForm }) {
  const text = useText();
  const words = (limit: number | null) => {
    return limit === null
      ? text('settings.postponeLimit.none')
      : text('settings.postponeLimit.times', { count: limit });
  };
  return (
    <SettingRow form={form} name="postponeLimit" fallback={words(DEFAULT_SETTINGS.postponeLimit)}>
      {({ control, describedBy }) => (
        <select
          id={control}
          aria-describedby={describedBy}
          className={styles.select}
          value={form.settings.postponeLimit ?? 'none'}
          onChange={({ target }) => {
            form.change('postponeLimit', { postponeLimit: target.value === 'none' ? null : Number(target.value) });
          }}
        >
          {POSTPONE_LIMITS.map((limit) => (
            <option key={limit} value={limit}>
              {words(limit)}
            </option>
          ))}
          <option value="none">{words(null)}</option>
        </select>
      )}
    </SettingRow>
  );
}

function SkipRow({ form }: { readonly form: SettingsForm }) {
  const text = useText();
  return (
    <SettingRow form={form} name="skipAllowed" fallback={text('settings.on')}>
      {({ control, describedBy }) => (
        <Switch
          id={control}
          aria-describedby={describedBy}
          checked={form.settings.skipAllowed}
          onFlip={(skipAllowed) => form.change('skipAllowed', { skipAllowed })}
        />
      )}
    </SettingRow>
  );
}
