import { clockWords } from '../../shared/clock-words.ts';
import type { BreakStage, OnBreak } from '../../shared/phase.ts';
import { positionAt } from '../../shared/session.ts';
import { useNow } from '../hooks/use-now.ts';
import { useText } from '../hooks/use-text.ts';
import styles from './cover.module.css';

/** The other displays during a break: nothing to read, only how long it still lasts. */
export function Cover({ phase }: { readonly phase: OnBreak }) {
  const text = useText();
  const { stage, size } = phase;
  const now = useNow(1000, anchorOf(stage));
  return (
    <main className={styles.cover}>
      <h1 className={styles.word}>{text(size === 'micro' ? 'break.micro.title' : 'break.cover.line')}</h1>
      <p role="timer" aria-live="off" className={styles.left}>
        {stage.name === 'result' ? text('break.cover.ended') : clockWords(leftOf(stage, now))}
      </p>
    </main>
  );
}

type RunningStage = Exclude<BreakStage, { readonly name: 'result' }>;

function leftOf(stage: RunningStage, now: number): number {
  if (stage.name === 'preview') return Math.max(0, stage.startsAt - now) + stage.plan.totalMs;
  return stage.session.plan.totalMs - positionAt(stage.session, now);
}

/** An instant from which the rest is whole seconds, so that the cover counts together with the guide. */
function anchorOf(stage: BreakStage): number {
  if (stage.name === 'preview') return stage.startsAt;
  if (stage.name === 'result') return stage.endedAt;
  return stage.session.anchorAt - stage.session.positionMs + stage.session.plan.totalMs;
}
