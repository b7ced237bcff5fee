import { useState } from 'react';
import { clockWords } from '../../shared/clock-words.ts';
import type { Condition } from '../../shared/exercise.ts';
import { doseWords, isStanding, reasonWords } from '../../shared/plan-words.ts';
import type { Plan, RoutineItem } from '../../shared/routine.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import type { Text } from '../../shared/text.ts';
import { Button } from '../components/button.tsx';
import { LeaveButton } from '../components/leave-button.tsx';
import type { Ask } from '../hooks/use-ask.ts';
import { useNow } from '../hooks/use-now.ts';
import { useText } from '../hooks/use-text.ts';
import { KeyHint } from './key-hint.tsx';
import { PoseStrip } from './pose-strip.tsx';
import styles from './preview.module.css';
import { RoutineTabs } from './routine-tabs.tsx';

interface PreviewProps {
  readonly snapshot: Snapshot;
  readonly plan: Plan;
  readonly startsAt: number;
  readonly ask: Ask;
}

/** Everything about the break before it starts: later the face is turned away from the screen. */
export function Preview({ snapshot, plan, startsAt, ask }: PreviewProps) {
  const [chosen, setChosen] = useState(0);
  const item = plan.routine[chosen] ?? plan.routine[0];
  if (item === undefined) return null;
  return (
    <section className={styles.preview}>
      <RoutineTabs routine={plan.routine} chosen={item} onChoose={setChosen} />
      <Heading item={item} plan={plan} />
      <PoseStrip exerciseId={item.exerciseId} side={firstSide(plan, item)} variation={item.variation ?? null} />
      <Instructions item={item} conditions={snapshot.settings.conditions} />
      <Actions snapshot={snapshot} plan={plan} startsAt={startsAt} ask={ask} />
    </section>
  );
}

function Heading({ item, plan }: { readonly item: RoutineItem; readonly plan: Plan }) {
  const text = useText();
  return (
    <header className={styles.heading}>
      <h1 className={styles.name}>{text(`exercises.${item.exerciseId}.name`)}</h1>
      <p className={styles.dose}>{doseWords(item, plan, text)}</p>
      {plan.short && <p className={styles.short}>{text('break.preview.short')}</p>}
      <p className={styles.reason}>{reasonWords(plan, text)}</p>
    </header>
  );
}

interface InstructionsProps {
  readonly item: RoutineItem;
  readonly conditions: readonly Condition[];
}

function Instructions({ item, conditions }: InstructionsProps) {
  const text = useText();
  const key = `exercises.${item.exerciseId}`;
  const fetch = text(`${key}.fetch`);
  return (
    <div className={styles.instructions}>
      <ol className={styles.steps}>
        {text.lines(`${key}.steps`).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {item.variation !== undefined && <li>{text(`${key}.variations.${item.variation}`)}</li>}
      </ol>
      <div className={styles.notes}>
        {fetch !== `${key}.fetch` && fetch !== '' && (
          <p className={styles.fetch}>
            <strong>{text('break.preview.fetch')}</strong> {fetch}
          </p>
        )}
        <ul className={styles.cautions}>
          {askLines(item, conditions, text).map((line) => (
            <li key={line}>
              <strong>{line}</strong>
            </li>
          ))}
          {text.lines(`${key}.cautions`).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** What a person with these conditions should ask first. */
function askLines(item: RoutineItem, conditions: readonly Condition[], text: Text): readonly string[] {
  return conditions
    .map((condition) => ({ condition, key: `exercises.${item.exerciseId}.ask.${condition}` }))
    .map(({ key }) => ({ key, line: text(key) }))
    .filter(({ key, line }) => line !== key)
    .map(({ line }) => line);
}

function Actions({ snapshot, plan, startsAt, ask }: PreviewProps) {
  const text = useText();
  const now = useNow(1000, startsAt);
  return (
    <footer className={styles.actions}>
      <Button
        tone="main"
        size="large"
        className={styles.start}
        aria-keyshortcuts="Enter Space"
        onClick={() => ask({ type: 'startSession' })}
      >
        {text('break.preview.start')} <KeyHint>{text('break.key.enter')}</KeyHint>
      </Button>
      <p role="timer" aria-live="off" className={styles.countdown}>
        {text('break.preview.startsIn', { time: clockWords(startsAt - now) })}
      </p>
      <Button className={styles.other} onClick={() => ask({ type: 'chooseAnother' })}>
        {text('break.preview.another')}
      </Button>
      {!isStanding(plan) && (
        <Button className={styles.other} onClick={() => ask({ type: 'chooseStanding' })}>
          {text('break.preview.standing')}
        </Button>
      )}
      <div className={styles.ways}>
        <LeaveButton
          tone="quiet"
          className={styles.other}
          fromAt={snapshot.settings.skipAllowed ? snapshot.skipFromAt : null}
          label={text('break.preview.skip')}
          onLeave={() => ask({ type: 'skipBreak' })}
        />
        <p className={styles.end}>
          <KeyHint>{text('break.key.end')}</KeyHint> {text('break.control.endHold')}
        </p>
      </div>
    </footer>
  );
}

function firstSide(plan: Plan, item: RoutineItem) {
  return plan.steps.find((step) => step.exerciseId === item.exerciseId && step.side !== null)?.side ?? null;
}
