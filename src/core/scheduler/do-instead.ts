import type { OnBreak } from '../../shared/phase.ts';
import { only, type Transition } from './chain.ts';
import { askedOffer, planOffer } from './offer.ts';
import { takeId } from './records.ts';
import type { State } from './state.ts';

/** Something else in place of what hurt: a break of its own, as long as the one before, in the window that is open. */
export function doInstead(state: State, phase: OnBreak, at: number): Transition {
  const { stage } = phase;
  if (stage.name !== 'result' || stage.feeling !== 'hurt') return only(state);
  const turnedDown = [...new Set(stage.held.map(({ exerciseId }) => exerciseId))];
  const offer = { ...askedOffer(state.offer?.lengthMs ?? state.settings.breakLengthMs), turnedDown };
  const { id: breakId, state: numbered } = takeId({ ...state, offer }, at);
  const plan = planOffer(numbered, offer, at);
  const preview = { name: 'preview', plan, startsAt: at + plan.previewMs } as const;
  return only({
    ...numbered,
    phase: { name: 'onBreak', breakId, size: 'rest', dueAt: at, openedAt: at, origin: 'asked', stage: preview },
  });
}
