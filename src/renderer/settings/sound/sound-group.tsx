import { useState } from 'react';
import { DEFAULT_SETTINGS } from '../../../shared/settings.ts';
import { useText } from '../../hooks/use-text.ts';
import styles from '../fields/fields.module.css';
import { SwitchRow } from '../fields/plain-rows.tsx';
import { useIsSearching } from '../search/search.ts';
import { SettingRow } from '../fields/setting-row.tsx';
import { SettingsGroup } from '../fields/settings-group.tsx';
import { SoundTest } from './sound-test.tsx';
import type { SettingsForm } from '../use-settings-form.ts';
import { VoiceRow } from './voice-row.tsx';

/** What is heard in a break, and what is seen in its place. */
export function SoundGroup({ form }: { readonly form: SettingsForm }) {
  const isSearching = useIsSearching();
  return (
    <SettingsGroup name="sound">
      <SwitchRow form={form} name="sound" />
      <VolumeRow form={form} />
      <SwitchRow form={form} name="voice" />
      {(form.settings.voice || isSearching) && <VoiceRow form={form} disabled={!isHeard(form)} />}
      <SwitchRow form={form} name="officeMode" />
    </SettingsGroup>
  );
}

function isHeard({ settings }: SettingsForm): boolean {
  return settings.sound && !settings.officeMode;
}

function VolumeRow({ form }: { readonly form: SettingsForm }) {
  const text = useText();
  const percent = (volume: number) => text('settings.volume.percent', { value: Math.round(volume * 100) });
  const { volume } = form.settings;
  const [drag, setDrag] = useState<number | null>(null);
  const shown = drag ?? volume;
  const commit = () => {
    if (drag !== null && drag !== volume) form.change('volume', { volume: drag });
    setDrag(null);
  };
  return (
    <SettingRow form={form} name="volume" fallback={percent(DEFAULT_SETTINGS.volume)} wide>
      {({ control, describedBy }) => (
        <span className={styles.volume}>
          <input
            id={control}
            type="range"
            className={styles.range}
            aria-describedby={describedBy}
            aria-valuetext={percent(shown)}
            disabled={!isHeard(form)}
            min={0}
            max={100}
            step={5}
            value={Math.round(shown * 100)}
            onChange={(event) => setDrag(Number(event.target.value) / 100)}
            onPointerUp={commit}
            onKeyUp={commit}
            onBlur={commit}
          />
          <span aria-hidden="true" className={styles.percent}>
            {percent(shown)}
          </span>
          <SoundTest volume={shown} disabled={!isHeard(form)} />
        </span>
      )}
    </SettingRow>
  );
}
