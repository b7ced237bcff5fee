import { useState } from 'react';
import type { OwnRoutine } from '../../../shared/own-routine.ts';
import type { Routine } from '../../../shared/routine.ts';
import { useText } from '../../hooks/use-text.ts';
import { NoteWords } from '../fields/row.tsx';
import type { SettingsForm } from '../use-settings-form.ts';
import { AddExercise } from './add-exercise.tsx';
import { withAdded, withChanged, withMoved } from './edit-routine.ts';
import { ItemRow } from './item-row.tsx';
import { NameField } from './name-field.tsx';
import styles from './routine-editor.module.css';
import { RoutinePreview } from './routine-preview.tsx';

interface EditorProps {
  readonly form: SettingsForm;
  readonly routine: OwnRoutine;
}

/** Everything about one routine, each change taken at once. */
export function RoutineEditor({ form, routine }: EditorProps) {
  const { id, name } = routine;
  const { routines } = form.settings;
  const key = `routines.${id}` as const;
  const change = (patch: Partial<OwnRoutine>) => form.change(key, { routines: withChanged(routines, id, patch) });
  return (
    <div className={styles.editor}>
      <NameField
        id={`${id}-name`}
        name={name}
        taken={routines.filter((other) => other.id !== id).map((other) => other.name)}
        onChange={(next) => change({ name: next })}
      />
      <Items form={form} routine={routine} onChange={(items) => change({ items })} />
      <div className={styles.saved}>
        <NoteWords id={`${id}-note`} note={form.notes[key]} />
      </div>
      <Preview form={form} routine={routine} />
    </div>
  );
}

interface ItemsProps extends EditorProps {
  readonly onChange: (items: Routine) => void;
}

/** The exercises in their order. What cannot be seen of a change is said. */
function Items({ form, routine, onChange }: ItemsProps) {
  const text = useText();
  const [said, setSaid] = useState('');
  const { id, name, items } = routine;
  const total = items.length;
  const nameAt = (index: number) => text(`exercises.${items[index]?.exerciseId ?? ''}.name`);
  const move = (index: number, by: 1 | -1) => {
    onChange(withMoved(items, index, by));
    setSaid(text('settings.routines.moved', { exercise: nameAt(index), number: index + by + 1, total }));
    focusMove(`${id}-${index + by}`, by);
  };
  const remove = (index: number) => {
    onChange(items.toSpliced(index, 1));
    setSaid(text('settings.routines.removed', { exercise: nameAt(index) }));
    // the last one that stays cannot be removed
    const next = total === 2 ? `${id}-name` : `${id}-${Math.min(index, total - 2)}-remove`;
    document.getElementById(next)?.focus();
  };
  return (
    <>
      <ol aria-label={text('settings.routines.items', { name })} className={styles.items}>
        {items.map((item, index) => (
          <ItemRow
            key={index}
            id={`${id}-${index}`}
            item={item}
            number={index + 1}
            total={total}
            settings={form.settings}
            onChange={(next) => onChange(items.with(index, next))}
            onMove={(by) => move(index, by)}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      <AddExercise
        count={total}
        onAdd={(exerciseId) => {
          onChange(withAdded(items, exerciseId));
          const exercise = text(`exercises.${exerciseId}.name`);
          setSaid(text('settings.routines.addedItem', { exercise, number: total + 1 }));
        }}
      />
      <p role="status" className={styles.said}>
        {said}
      </p>
    </>
  );
}

/** The keyboard follows the exercise to its new place; at an end its button is the one that leads back. */
function focusMove(itemId: string, by: 1 | -1): void {
  const [same, back] = by === 1 ? ['down', 'up'] : ['up', 'down'];
  const button = document.getElementById(`${itemId}-${same}`);
  const isAtEnd = button instanceof HTMLButtonElement && button.disabled;
  document.getElementById(isAtEnd ? `${itemId}-${back}` : `${itemId}-${same}`)?.focus();
}

/** What is inside is made when it is opened. */
function Preview({ form, routine }: EditorProps) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const { name, items } = routine;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary} aria-label={text('settings.routines.previewNamed', { name })}>
        {text('settings.routines.preview')}
      </summary>
      {isOpen && <RoutinePreview name={name} items={items} pace={form.settings.pace} />}
    </details>
  );
}
