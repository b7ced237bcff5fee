import type { ReactNode } from 'react';
import { DEFAULT_SETTINGS } from '../../shared/settings.ts';
import { Button } from '../components/button.tsx';
import { useText } from '../hooks/use-text.ts';
import styles from './setting-row.module.css';
import type { SettingKey, SettingsForm } from './use-settings-form.ts';

interface RowProps {
  readonly form: SettingsForm;
  readonly name: SettingKey;
  /** The default in words. */
  readonly fallback: string;
  /** Values for the hint's text. */
  readonly hint?: string;
  /** Rows of several controls are a group with their own labels. */
  readonly group?: boolean;
  readonly children: (ids: { readonly control: string; readonly describedBy: string }) => ReactNode;
}

/** One setting: its name and meaning, the control, its default with a way back to it, and how the last change went. */
export function SettingRow({ form, name, fallback, hint, group = false, children }: RowProps) {
  const text = useText();
  const ids = { control: `${name}-control`, describedBy: `${name}-hint ${name}-note` };
  const label = text(`settings.${name}.label`);
  const Row = group ? 'fieldset' : 'div';
  return (
    <Row className={styles.row} {...(group && { 'aria-describedby': ids.describedBy })}>
      {group ? (
        <legend className={styles.label}>{label}</legend>
      ) : (
        <label htmlFor={ids.control} className={styles.label}>
          {label}
        </label>
      )}
      <div className={styles.control}>{children(ids)}</div>
      <div className={styles.below}>
        <p id={`${name}-hint`} className={styles.hint}>
          {hint ?? text(`settings.${name}.hint`)}
        </p>
        <div className={styles.meta}>
          <Fallback form={form} name={name} fallback={fallback} />
          <RowNote form={form} name={name} />
        </div>
      </div>
    </Row>
  );
}

function Fallback({ form, name, fallback }: Pick<RowProps, 'form' | 'name' | 'fallback'>) {
  const text = useText();
  const value = DEFAULT_SETTINGS[name];
  const label = text(`settings.${name}.label`);
  return (
    <>
      <span>{text('settings.default', { value: fallback })}</span>
      {!sameValue(form.settings[name], value) && (
        <Button
          tone="quiet"
          className={styles.reset}
          aria-label={text('settings.resetNamed', { name: label })}
          onClick={() => form.change(name, { [name]: value })}
        >
          {text('settings.reset')}
        </Button>
      )}
    </>
  );
}

function RowNote({ form, name }: Pick<RowProps, 'form' | 'name'>) {
  const text = useText();
  const note = form.notes[name];
  return (
    <p id={`${name}-note`} role="status" className={styles.note} data-kind={note?.kind}>
      {note?.kind === 'saved' && text('settings.saved')}
      {note?.kind === 'refused' && note.reason}
    </p>
  );
}

function sameValue(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item) => other.includes(item));
  return one === other;
}
