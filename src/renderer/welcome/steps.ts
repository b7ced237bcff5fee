/** The questions and the safety note, in their order; these are counted. */
export const QUESTIONS = ['place', 'hand', 'leaveOut', 'safety'] as const;

/** All there is to see: what can be taken over comes first, where something was found, and "It works now" last. */
export type StepName = 'offer' | (typeof QUESTIONS)[number] | 'done';

/** The steps of one visit. */
export function stepsFor(hasOffer: boolean): readonly StepName[] {
  return hasOffer ? ['offer', ...QUESTIONS, 'done'] : [...QUESTIONS, 'done'];
}

/** Which question it is, counted from 1; null for a step that is none. */
export function numberOf(step: StepName): number | null {
  const index = QUESTIONS.findIndex((question) => question === step);
  return index < 0 ? null : index + 1;
}
