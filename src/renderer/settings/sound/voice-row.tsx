import { useEffect, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { useText } from '../../hooks/use-text.ts';
import { createReader } from '../../sound/reader.ts';
import { useVoices } from '../../sound/use-voices.ts';
import { chooseVoice, voiceFor } from '../../sound/voices.ts';
import styles from '../fields/fields.module.css';
import { SettingRow } from '../fields/setting-row.tsx';
import { systemName } from '../system/system-name.ts';
import type { SettingsForm } from '../use-settings-form.ts';

interface VoiceRowProps {
  readonly form: SettingsForm;
  /** Nothing is heard as the settings are. */
  readonly disabled: boolean;
}

/** Which voice speaks, and what it sounds like; where there is none, how to get one. */
export function VoiceRow({ form, disabled }: VoiceRowProps) {
  const text = useText();
  const { voices, isLooking } = useVoices();
  const hasNone = !isLooking && voices.length === 0;
  const hint = hasNone ? text(`settings.voiceName.none.${systemName()}`) : text('settings.voiceName.hint');
  return (
    <SettingRow form={form} name="voiceName" fallback={text('settings.voiceName.first')} hint={hint} wide>
      {({ control, describedBy }) =>
        hasNone ? (
          <output id={control}>{text('settings.voiceName.nobody')}</output>
        ) : (
          <span className={styles.volume}>
            <VoiceSelect id={control} describedBy={describedBy} form={form} voices={voices} />
            <VoiceTest form={form} disabled={disabled || voices.length === 0} />
          </span>
        )
      }
    </SettingRow>
  );
}

interface VoiceSelectProps {
  readonly id: string;
  readonly describedBy: string;
  readonly form: SettingsForm;
  readonly voices: readonly SpeechSynthesisVoice[];
}

function VoiceSelect({ id, describedBy, form, voices }: VoiceSelectProps) {
  const text = useText();
  const { voiceName } = form.settings;
  const first = chooseVoice(voices, voiceFor(text, ''));
  const names = voices.map(({ name }) => name);
  // a voice that is gone, or not there yet, stays chosen
  const shown = voiceName === '' || names.includes(voiceName) ? names : [voiceName, ...names];
  return (
    <select
      id={id}
      aria-describedby={describedBy}
      className={styles.select}
      value={voiceName}
      onChange={({ target }) => form.change('voiceName', { voiceName: target.value })}
    >
      <option value="">
        {first === null ? text('settings.voiceName.looking') : text('settings.voiceName.firstIs', { name: first.name })}
      </option>
      {shown.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}

function VoiceTest({ form, disabled }: VoiceRowProps) {
  const text = useText();
  const { voiceName, volume } = form.settings;
  const [reader] = useState(() => createReader(globalThis.speechSynthesis));
  useEffect(() => reader.close, [reader]);
  const speak = () => {
    reader.setVoice(voiceName);
    reader.setVolume(volume);
    reader.say(text('settings.voiceName.example'), 0);
  };
  return (
    <Button disabled={disabled} onClick={speak}>
      {text('settings.voiceName.play')}
    </Button>
  );
}
