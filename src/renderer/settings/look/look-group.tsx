import { DEFAULT_SETTINGS } from '../../../shared/settings.ts';
import { useText } from '../../hooks/use-text.ts';
import styles from '../fields/fields.module.css';
import { LanguageRow } from './language-row.tsx';
import { SwitchRow } from '../fields/plain-rows.tsx';
import { SettingRow } from '../fields/setting-row.tsx';
import { SettingsGroup } from '../fields/settings-group.tsx';
import type { SettingsForm } from '../use-settings-form.ts';

const THEMES = ['system', 'light', 'dark'] as const;

export function LookGroup({ form }: { readonly form: SettingsForm }) {
  return (
    <SettingsGroup name="look">
      <ThemeRow form={form} />
      <LanguageRow form={form} />
      <SwitchRow form={form} name="trayMinutes" />
    </SettingsGroup>
  );
}

function ThemeRow({ form }: { readonly form: SettingsForm }) {
  const text = useText();
  return (
    <SettingRow form={form} name="theme" fallback={text(`settings.theme.${DEFAULT_SETTINGS.theme}`)} group wide>
      {() => (
        <div className={styles.choices}>
          {THEMES.map((theme) => (
            <label key={theme} className={styles.choice}>
              <input
                type="radio"
                name="theme"
                checked={form.settings.theme === theme}
                onChange={() => form.change('theme', { theme })}
              />
              {text(`settings.theme.${theme}`)}
            </label>
          ))}
        </div>
      )}
    </SettingRow>
  );
}
