import type { ReactNode } from 'react';
import { ROUTINE_LIMITS, type OwnRoutine } from '../../../shared/own-routine.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../hooks/use-text.ts';
import styles from './routine-card.module.css';
import { SaidLine } from './said-line.tsx';
import type { Routines } from './use-routines.ts';

interface ActionsProps {
  readonly routines: Routines;
  readonly routine: OwnRoutine;
  /** What comes first: the button that opens the card. */
  readonly children: ReactNode;
  /** What comes last. */
  readonly end?: ReactNode;
}

/** What can be done with any routine, own or ready-made. */
export function RoutineActions({ routines, routine, children, end }: ActionsProps) {
  const text = useText();
  const { id, name } = routine;
  return (
    <div className={styles.actions}>
      {children}
      <Button
        aria-label={text('settings.routines.startNamed', { name })}
        onClick={() => routines.ask({ type: 'takeRoutine', routine: id }, id)}
      >
        {text('settings.routines.start')}
      </Button>
      <Button
        tone="quiet"
        aria-label={text('settings.routines.duplicateNamed', { name })}
        disabled={routines.form.settings.routines.length >= ROUTINE_LIMITS.routines}
        onClick={() => routines.copy(routine)}
      >
        {text('settings.routines.duplicate')}
      </Button>
      <Button
        tone="quiet"
        aria-label={text('settings.routines.shareNamed', { name })}
        onClick={() => routines.ask({ type: 'shareRoutine', routine: id }, id)}
      >
        {text('settings.routines.share')}
      </Button>
      {end}
      <SaidLine said={routines.said} of={id} />
    </div>
  );
}
