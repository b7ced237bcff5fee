import type { MouseEvent } from 'react';
import type { UserAction } from '../../shared/action.ts';
import type { Step } from '../../shared/routine.ts';
import type { Session } from '../../shared/session.ts';
import type { Settings } from '../../shared/settings.ts';
import { Button } from '../components/button.tsx';
import { LeaveButton } from '../components/leave-button.tsx';
import type { Ask } from '../hooks/use-ask.ts';
import { useText } from '../hooks/use-text.ts';
import styles from './controls.module.css';
import { nextPace } from './key-action.ts';
import { KeyHint } from './key-hint.tsx';

interface ControlsProps {
  readonly session: Session;
  readonly step: Step;
  readonly settings: Pick<Settings, 'sound' | 'pace'>;
  /** Instant from which the break may be left by a button; null: by none. */
  readonly leaveFromAt: number | null;
  /** False while strictness keeps the break: going on step by step to its end would be a skip. */
  readonly mayGoOn: boolean;
  readonly ask: Ask;
}

interface Control {
  /** Name of its label and, where they differ, of its key. */
  readonly label: string;
  readonly key: string;
  readonly shortcut: string;
  readonly action: UserAction;
}

/** What can be done while guiding, each with its key printed on it. */
export function Controls({ session, step, settings, leaveFromAt, mayGoOn, ask }: ControlsProps) {
  const text = useText();
  const controls = controlsFor(session, step, settings);
  return (
    // The mouse leaves no focus behind: Space must go on meaning "pause", not the button that was clicked last.
    <div role="toolbar" aria-label={text('break.control.label')} className={styles.controls} onMouseDown={keepFocus}>
      {controls.map(({ label, key, shortcut, action }) => (
        <Button
          key={key}
          tone="quiet"
          aria-keyshortcuts={shortcut}
          disabled={key === 'next' && !mayGoOn}
          onClick={() => ask(action)}
        >
          <KeyHint>{text(`break.key.${key}`)}</KeyHint> {text(`break.control.${label}`, { pace: settings.pace })}
        </Button>
      ))}
      <div className={styles.ways}>
        <LeaveButton
          tone="quiet"
          fromAt={leaveFromAt}
          label={text('break.control.end')}
          onLeave={() => ask({ type: 'finishBreak' })}
        />
        <p className={styles.hint}>
          <KeyHint>{text('break.key.end')}</KeyHint> {text('break.control.endHold')}
        </p>
      </div>
    </div>
  );
}

function controlsFor({ plan, paused }: Session, step: Step, settings: ControlsProps['settings']): readonly Control[] {
  const hasSides = plan.steps.some((other) => other.exerciseId === step.exerciseId && other.side !== null);
  const sound: UserAction = { type: 'changeSettings', patch: { sound: !settings.sound } };
  const pace: UserAction = { type: 'changeSettings', patch: { pace: nextPace(settings.pace) } };
  return [
    { label: paused ? 'resume' : 'pause', key: 'space', shortcut: 'Space', action: { type: 'togglePause' } },
    { label: 'previous', key: 'previous', shortcut: 'ArrowLeft', action: { type: 'previousStep' } },
    { label: 'next', key: 'next', shortcut: 'ArrowRight', action: { type: 'nextStep' } },
    { label: 'repeat', key: 'repeat', shortcut: 'R', action: { type: 'repeatStep' } },
    ...(hasSides
      ? [{ label: 'otherSide', key: 'otherSide', shortcut: 'S', action: { type: 'otherSide' } } as const]
      : []),
    { label: 'extend', key: 'extend', shortcut: '+', action: { type: 'extendStep' } },
    { label: 'pace', key: 'pace', shortcut: 'P', action: pace },
    { label: settings.sound ? 'mute' : 'unmute', key: 'mute', shortcut: 'M', action: sound },
  ];
}

function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
