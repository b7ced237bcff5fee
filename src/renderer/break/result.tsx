import { FEELINGS, type BreakStage } from '../../shared/phase.ts';
import { Button } from '../components/button.tsx';
import type { Ask } from '../hooks/use-ask.ts';
import { useText } from '../hooks/use-text.ts';
import { CueLog } from './cue-log.tsx';
import { Hurt } from './hurt.tsx';
import { KeyHint } from './key-hint.tsx';
import { resultLines } from './result-words.ts';
import styles from './result.module.css';

interface ResultProps {
  readonly stage: Extract<BreakStage, { readonly name: 'result' }>;
  readonly ask: Ask;
}

/** What was done, how it felt, and the way back to the desk. */
export function Result({ stage, ask }: ResultProps) {
  const text = useText();
  return (
    <section className={styles.result}>
      <h1 className={styles.title}>{text('break.result.title')}</h1>
      {resultLines(stage, text).map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      {stage.outcome === 'shortened' && <p className={styles.quiet}>{text('break.result.shortened')}</p>}
      <div role="group" aria-label={text('break.result.ask')} className={styles.ask}>
        <p aria-hidden="true" className={styles.quiet}>
          {text('break.result.ask')}
        </p>
        {FEELINGS.map((feeling, index) => (
          <Button
            key={feeling}
            size="large"
            aria-pressed={stage.feeling === feeling}
            aria-keyshortcuts={String(index + 1)}
            className={styles.feeling}
            onClick={() => ask({ type: 'rateBreak', feeling })}
          >
            <KeyHint>{String(index + 1)}</KeyHint> {text(`break.result.feeling.${feeling}`)}
          </Button>
        ))}
      </div>
      <div role="status" className={styles.note}>
        {stage.feeling === 'hurt' && <p>{text('break.result.hurtNote')}</p>}
      </div>
      {stage.feeling === 'hurt' && <Hurt stage={stage} ask={ask} />}
      <Button
        tone="main"
        size="large"
        aria-keyshortcuts="Enter"
        className={styles.back}
        onClick={() => ask({ type: 'returnToDesk' })}
      >
        {text('break.result.back')} <KeyHint>{text('break.key.enter')}</KeyHint>
      </Button>
      <p className={styles.quiet}>{text('break.result.backHint')}</p>
      {stage.session !== null && <CueLog session={stage.session} />}
    </section>
  );
}
