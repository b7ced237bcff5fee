import { DEFAULT_SETTINGS, STRICTNESSES } from '../../../shared/settings.ts';
import { useText } from '../../hooks/use-text.ts';
import styles from '../fields/fields.module.css';
import { AmountRow, ChoiceRow, SwitchRow } from '../fields/plain-rows.tsx';
import { useIsSearching } from '../search/search.ts';
import { SettingRow } from '../fields/setting-row.tsx';
import { SettingsGroup } from '../fields/settings-group.tsx';
import type { SettingsForm } from '../use-settings-form.ts';

const POSTPONE_LIMITS = [0, 1, 2, 3, 4, 5] as const;

export function BreaksGroup({ form }: { readonly form: SettingsForm }) {
  return (
    <SettingsGroup name="breaks">
      <AmountRow form={form} name="breakEveryMs" />
      <AmountRow form={form} name="breakLengthMs" />
      <AmountRow form={form} name="noticeMs" />
      <ChoiceRow form={form} name="strictness" values={STRICTNESSES} />
      <PostponeRow form={form} />
      <SwitchRow form={form} name="skipAllowed" />
    </SettingsGroup>
  );
}

/** The amounts are of no use while there are no short breaks, but can be looked for. */
export function ShortBreaksGroup({ form }: { readonly form: SettingsForm }) {
  const isSearching = useIsSearching();
  return (
    <SettingsGroup name="shortBreaks">
      <SwitchRow form={form} name="microBreaks" />
      {(form.settings.microBreaks || isSearching) && (
        <>
          <AmountRow form={form} name="microEveryMs" />
          <AmountRow form={form} name="microLengthMs" />
          <AmountRow form={form} name="microNoticeMs" />
        </>
      )}
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
