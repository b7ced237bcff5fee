import type { ReactNode } from 'react';
import { DEFAULT_SETTINGS, isSameSetting } from '../../../shared/settings.ts';
import { useText } from '../../hooks/use-text.ts';
import { Row, type ControlIds } from './row.tsx';
import type { SettingKey, SettingsForm } from '../use-settings-form.ts';

interface SettingRowProps {
  readonly form: SettingsForm;
  readonly name: SettingKey;
  /** The default in words. */
  readonly fallback: string;
  /** In place of the usual hint. */
  readonly hint?: string;
  readonly group?: boolean;
  readonly wide?: boolean;
  readonly children: (ids: ControlIds) => ReactNode;
}

/** The row of one setting as a whole. */
export function SettingRow({ form, name, fallback, hint, ...rest }: SettingRowProps) {
  const text = useText();
  const standsOnIt = isSameSetting(form.settings[name], DEFAULT_SETTINGS[name]);
  const reset = () => form.change(name, { [name]: DEFAULT_SETTINGS[name] });
  return (
    <Row
      {...rest}
      id={name}
      label={text(`settings.${name}.label`)}
      hint={hint ?? text(`settings.${name}.hint`)}
      fallback={{ words: fallback, onReset: standsOnIt ? null : reset }}
      note={form.notes[name]}
    />
  );
}
