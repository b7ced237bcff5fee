import { useRef, type ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { useText } from '../../hooks/use-text.ts';
import styles from './row.module.css';
import { useFound } from '../search/search.ts';
import type { Note } from '../use-settings-form.ts';

/** The ids a control takes over, so that its label and its words belong to it. */
export interface ControlIds {
  readonly control: string;
  readonly describedBy: string;
}

/** The default in words, and the way back to it; null when the setting stands on it. */
export interface Fallback {
  readonly words: string;
  readonly onReset: (() => void) | null;
}

export interface RowProps {
  /** Unlike that of any other row of the page. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** Null: nothing that has a default. */
  readonly fallback: Fallback | null;
  /** Under the hint. */
  readonly more?: ReactNode;
  /** How the last change went. */
  readonly note: Note | undefined;
  /** Rows of several controls are a group with their own labels. */
  readonly group?: boolean;
  /** The control takes the whole width, under its name. */
  readonly wide?: boolean;
  readonly children: (ids: ControlIds) => ReactNode;
}

/** One line of the settings: a name and what it means, the control, its default, and how the last change went. */
export function Row(props: RowProps) {
  const { id, label, hint, more, fallback, note, group = false, wide = false, children } = props;
  const ids = { control: `${id}-control`, describedBy: `${id}-hint ${id}-note` };
  const isFound = useFound(label, hint);
  const control = useRef<HTMLDivElement>(null);
  const stay = () => control.current?.querySelector<HTMLElement>('input, select, button')?.focus();
  if (!isFound) return null;
  const Element = group ? 'fieldset' : 'div';
  return (
    <Element
      data-setting
      className={classNames(styles.row, wide && styles.wide)}
      {...(group && { 'aria-describedby': ids.describedBy })}
    >
      {group ? (
        <legend className={styles.label}>{label}</legend>
      ) : (
        <label htmlFor={ids.control} className={styles.label}>
          {label}
        </label>
      )}
      <div ref={control} className={styles.control}>
        {children(ids)}
      </div>
      <div className={styles.below}>
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
        {more}
        <div className={styles.meta}>
          {fallback !== null && <FallbackWords label={label} fallback={fallback} onLeft={stay} />}
          <NoteWords id={`${id}-note`} note={note} />
        </div>
      </div>
    </Element>
  );
}

interface FallbackProps {
  readonly label: string;
  readonly fallback: Fallback;
  /** Its button goes away with what it did: the keyboard has to stay in the row. */
  readonly onLeft: () => void;
}

function FallbackWords({ label, fallback, onLeft }: FallbackProps) {
  const text = useText();
  return (
    <>
      <span>{text('settings.default', { value: fallback.words })}</span>
      {fallback.onReset !== null && (
        <Button
          tone="quiet"
          className={styles.reset}
          aria-label={text('settings.resetNamed', { name: label })}
          onClick={() => {
            fallback.onReset?.();
            onLeft();
          }}
        >
          {text('settings.reset')}
        </Button>
      )}
    </>
  );
}

/** How the last change went, said where it was made. */
export function NoteWords({ id, note }: { readonly id: string; readonly note: Note | undefined }) {
  const text = useText();
  return (
    <p id={id} role="status" className={styles.note} data-kind={note?.kind}>
      {note?.kind === 'done' && note.words}
      {note?.kind === 'saved' && text('settings.saved')}
      {note?.kind === 'refused' && note.reason}
    </p>
  );
}
