import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { useText } from '../../hooks/use-text.ts';
import styles from '../fields/fields.module.css';
import lists from '../fields/item-list.module.css';
import { ItemList } from '../fields/item-list.tsx';
import { SettingRow } from '../fields/setting-row.tsx';
import type { SettingsForm } from '../use-settings-form.ts';

/** As shared/parse-settings.ts takes them. */
const MOST_APPS = 50;
const LONGEST_NAME = 100;

/** The programs that hold a break back by running. */
export function AppsRow({ form }: { readonly form: SettingsForm }) {
  const text = useText();
  const { holdApps, holdCauses } = form.settings;
  const hint = text(holdCauses.includes('app') ? 'settings.holdApps.hint' : 'settings.holdApps.hintOff');
  const items = holdApps.map((app) => ({ key: app, words: app }));
  return (
    <SettingRow form={form} name="holdApps" fallback={text('settings.none')} hint={hint} group wide>
      {({ describedBy }) => (
        <div className={lists.stack}>
          <ItemList
            items={items}
            empty={text('settings.holdApps.empty')}
            onRemove={(app) => form.change('holdApps', { holdApps: holdApps.filter((other) => other !== app) })}
          />
          <AddApp form={form} describedBy={describedBy} />
        </div>
      )}
    </SettingRow>
  );
}

function AddApp({ form, describedBy }: { readonly form: SettingsForm; readonly describedBy: string }) {
  const text = useText();
  const [name, setName] = useState('');
  const { holdApps } = form.settings;
  const isRefused = form.notes.holdApps?.kind === 'refused';
  const add = () => {
    const app = name.trim();
    if (app === '') form.refuse('holdApps', text('settings.holdApps.unnamed'));
    else if (holdApps.includes(app)) form.refuse('holdApps', text('settings.holdApps.known', { app }));
    else if (holdApps.length >= MOST_APPS) form.refuse('holdApps', text('settings.holdApps.most', { most: MOST_APPS }));
    else {
      form.change('holdApps', { holdApps: [...holdApps, app] });
      setName('');
    }
  };
  return (
    <div className={lists.add}>
      <input
        className={styles.text}
        aria-label={text('settings.holdApps.name')}
        aria-describedby={describedBy}
        aria-invalid={isRefused}
        placeholder={text('settings.holdApps.example')}
        autoComplete="off"
        maxLength={LONGEST_NAME}
        value={name}
        onChange={({ target }) => {
          setName(target.value);
          if (isRefused) form.settle('holdApps');
        }}
        onKeyDown={({ key }) => {
          if (key === 'Enter') add();
        }}
      />
      <Button onClick={add}>{text('settings.holdApps.add')}</Button>
    </div>
  );
}
