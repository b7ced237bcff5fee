import { BUILT_IN_ROUTINES } from '../../../shared/built-in-routines.ts';
import { ROUTINE_LIMITS } from '../../../shared/own-routine.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../hooks/use-text.ts';
import { SettingsGroup } from '../fields/settings-group.tsx';
import type { SettingsForm } from '../use-settings-form.ts';
import { BuiltInCard, OwnCard } from './routine-card.tsx';
import styles from './routines-group.module.css';
import { SaidLine } from './said-line.tsx';
import { UNDO_ID, useRoutines, type Deleted, type Routines } from './use-routines.ts';

/** Routines of one's own, to be made, changed and passed on, and the ready-made ones to begin from. */
export function RoutinesGroup({ form }: { readonly form: SettingsForm }) {
  const text = useText();
  const routines = useRoutines(form);
  return (
    <SettingsGroup name="routines" note={text('settings.groupNote.routines')}>
      <Head routines={routines} />
      <OwnList routines={routines} />
      <h3 className={styles.heading}>{text('settings.routines.builtIn')}</h3>
      <ul className={styles.list}>
        {BUILT_IN_ROUTINES.map((routine) => (
          <BuiltInCard key={routine.id} routines={routines} routine={routine} />
        ))}
      </ul>
    </SettingsGroup>
  );
}

function Head({ routines }: { readonly routines: Routines }) {
  const text = useText();
  const most = ROUTINE_LIMITS.routines;
  const isFull = routines.form.settings.routines.length >= most;
  return (
    <div className={styles.head}>
      <Button tone="main" disabled={isFull} onClick={routines.make}>
        {text('settings.routines.new')}
      </Button>
      <Button disabled={isFull} onClick={() => routines.ask({ type: 'readRoutine' }, null)}>
        {text('settings.routines.read')}
      </Button>
      {isFull && <p>{text('settings.routines.most', { most })}</p>}
      <SaidLine said={routines.said} of={null} />
    </div>
  );
}

/** A deleted routine leaves a line in its place, with the way back. */
function OwnList({ routines }: { readonly routines: Routines }) {
  const text = useText();
  const { deleted, form } = routines;
  const own = form.settings.routines;
  const rows = own.map((routine) => <OwnCard key={routine.id} routines={routines} routine={routine} />);
  const line = deleted === null ? [] : [<DeletedLine key="deleted" routines={routines} deleted={deleted} />];
  return (
    <>
      <h3 className={styles.heading}>{text('settings.routines.own')}</h3>
      {own.length === 0 && deleted === null ? (
        <p className={styles.empty}>{text('settings.routines.empty')}</p>
      ) : (
        <ul className={styles.list}>{rows.toSpliced(deleted?.index ?? 0, 0, ...line)}</ul>
      )}
    </>
  );
}

function DeletedLine({ routines, deleted }: { readonly routines: Routines; readonly deleted: Deleted }) {
  const text = useText();
  const { name } = deleted.routine;
  const isFull = routines.form.settings.routines.length >= ROUTINE_LIMITS.routines;
  return (
    <li className={styles.deleted}>
      <p role="status">{text('settings.routines.deleted', { name })}</p>
      <Button
        id={UNDO_ID}
        aria-label={text('settings.routines.undoNamed', { name })}
        disabled={isFull}
        onClick={routines.restore}
      >
        {text('settings.routines.undo')}
      </Button>
    </li>
  );
}
