import { captionAt } from '../../shared/caption.ts';
import { HALF_FROM_MS, TEN_FROM_MS, TEN_MS } from '../../shared/cue.ts';
import { commaWords } from '../../shared/list-words.ts';
import type { OnBreak } from '../../shared/phase.ts';
import { doseWords, planTitle } from '../../shared/plan-words.ts';
import { stepAt, type Session, type StepPosition } from '../../shared/session.ts';
import type { Text } from '../../shared/text.ts';
import { resultLines } from './result-words.ts';
import { wordOf } from './step-words.ts';

/**
 * What a screen reader says: the words change only with the phase, halfway and ten seconds before the end, so a
 * polite live region holding them speaks exactly then and never every second.
 */
export function announcementAt({ stage, size }: OnBreak, now: number, text: Text): string {
  switch (stage.name) {
    case 'preview': {
      const { plan } = stage;
      const dose = commaWords(
        plan.routine.map((item) => doseWords(item, plan, text)),
        text,
      );
      return text('cues.starting', { title: planTitle(plan, text), dose });
    }
    case 'guiding':
      if (size === 'micro') return microAnnouncement(stepAt(stage.session, now), text);
      return stage.session.paused ? text('cues.paused') : sessionAnnouncement(stage.session, now, text);
    case 'result':
      return `${text('cues.done')} ${resultLines(stage, text).join(' ')}`;
  }
}

/** After the last step its words stand until the result comes with the last ones. */
function sessionAnnouncement(session: Session, now: number, text: Text): string {
  const position = stepAt(session, now);
  if (position.kind === 'step') return stepAnnouncement(position, text);
  const last = session.plan.steps.at(-1);
  return last === undefined ? '' : text('cues.word', { word: wordOf(last, text), line: captionAt(last, 0, text) });
}

/** A short break speaks as it begins and ten seconds before its end. */
function microAnnouncement(position: StepPosition, text: Text): string {
  if (position.kind === 'done') return text('cues.done');
  const { step, remainingMs } = position;
  return step.durationMs >= TEN_FROM_MS && remainingMs <= TEN_MS ? text('cues.ten') : text('break.micro.announce');
}

function stepAnnouncement(position: Extract<StepPosition, { kind: 'step' }>, text: Text): string {
  const { step, elapsedMs, remainingMs } = position;
  if (step.kind === 'hold') {
    if (step.durationMs >= TEN_FROM_MS && remainingMs <= TEN_MS) return text('cues.ten');
    if (step.durationMs >= HALF_FROM_MS && elapsedMs >= remainingMs) return text('cues.half');
  }
  return text('cues.word', { word: wordOf(step, text), line: captionAt(step, 0, text) });
}
