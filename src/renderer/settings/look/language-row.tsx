import { LANGUAGE_CHOICES, LANGUAGE_NAMES, LANGUAGES, type LanguageChoice } from '../../../shared/language.ts';
import { useText } from '../../hooks/use-text.ts';
import styles from '../fields/fields.module.css';
import { SettingRow } from '../fields/setting-row.tsx';
import type { SettingsForm } from '../use-settings-form.ts';

/** Each language under its own name, so that it is found from within any other. */
export function LanguageRow({ form }: { readonly form: SettingsForm }) {
  const text = useText();
  const change = (value: string) => {
    const language = LANGUAGE_CHOICES.find((choice) => choice === value);
    if (language !== undefined) form.change('language', { language });
  };
  return (
    <SettingRow form={form} name="language" fallback={text('settings.language.system')} wide>
      {({ control, describedBy }) => (
        <select
          id={control}
          aria-describedby={describedBy}
          className={styles.select}
          value={form.settings.language}
          onChange={({ target }) => change(target.value)}
        >
          <option value={'system' satisfies LanguageChoice}>{text('settings.language.system')}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {LANGUAGE_NAMES[language]}
            </option>
          ))}
        </select>
      )}
    </SettingRow>
  );
}
