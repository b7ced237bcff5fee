import { useState } from 'react';
import type { BuiltInRoutine } from '../../../shared/built-in-routines.ts';
import type { OwnRoutine } from '../../../shared/own-routine.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../hooks/use-text.ts';
import { useFound } from '../search/search.ts';
import { RoutineActions } from './routine-actions.tsx';
import styles from './routine-card.module.css';
import { RoutineEditor } from './routine-editor.tsx';
import { RoutinePreview } from './routine-preview.tsx';
import { orderWords, summaryWords } from './routine-words.ts';
import { editButtonId, type Routines } from './use-routines.ts';

interface OwnCardProps {
  readonly routines: Routines;
  readonly routine: OwnRoutine;
}

/** A routine of the person's own, with its editor when it is open. */
export function OwnCard({ routines, routine }: OwnCardProps) {
  const text = useText();
  const { id, name, items } = routine;
  const isFound = useFound(name, orderWords(items, text));
  if (!isFound) return null;
  const isOpen = routines.openId === id;
  return (
    <li data-setting className={styles.card}>
      <Heading routines={routines} routine={routine} />
      <RoutineActions
        routines={routines}
        routine={routine}
        end={
          <Button
            tone="quiet"
            aria-label={text('settings.routines.deleteNamed', { name })}
            onClick={() => routines.remove(routine)}
          >
            {text('settings.routines.delete')}
          </Button>
        }
      >
        <Button
          id={editButtonId(id)}
          aria-expanded={isOpen}
          aria-label={text(isOpen ? 'settings.routines.closeNamed' : 'settings.routines.editNamed', { name })}
          onClick={() => routines.toggle(id)}
        >
          {text(isOpen ? 'settings.routines.close' : 'settings.routines.edit')}
        </Button>
      </RoutineActions>
      {isOpen && <RoutineEditor form={routines.form} routine={routine} />}
    </li>
  );
}

interface BuiltInCardProps {
  readonly routines: Routines;
  readonly routine: BuiltInRoutine;
}

/** A routine of the app's: it can be looked at, started, shared and copied, and stays as it is. */
export function BuiltInCard({ routines, routine: { id, items } }: BuiltInCardProps) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const name = text(`routines.${id}`);
  const routine: OwnRoutine = { id, name, items };
  const isFound = useFound(name, orderWords(items, text));
  if (!isFound) return null;
  return (
    <li data-setting className={styles.card}>
      <Heading routines={routines} routine={routine} />
      <RoutineActions routines={routines} routine={routine}>
        <Button
          aria-expanded={isOpen}
          aria-label={text(isOpen ? 'settings.routines.hideNamed' : 'settings.routines.showNamed', { name })}
          onClick={() => setOpen(!isOpen)}
        >
          {text(isOpen ? 'settings.routines.hide' : 'settings.routines.show')}
        </Button>
      </RoutineActions>
      {isOpen && <RoutinePreview name={name} items={items} pace={routines.form.settings.pace} />}
    </li>
  );
}

function Heading({ routines, routine: { name, items } }: OwnCardProps) {
  const text = useText();
  return (
    <div className={styles.heading}>
      <h4 className={styles.name}>{name}</h4>
      <p>{summaryWords(items, routines.form.settings.pace, text)}</p>
      <p className={styles.quiet}>{orderWords(items, text)}</p>
    </div>
  );
}
