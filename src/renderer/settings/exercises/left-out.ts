import type { Condition, Exercise, Prop } from '../../../shared/exercise.ts';
import type { Settings } from '../../../shared/settings.ts';
import type { Text } from '../../../shared/text.ts';

/** Why an exercise is not chosen at all. */
type LeftOut =
  | { readonly kind: 'switchedOff' }
  | { readonly kind: 'condition'; readonly condition: Condition }
  | { readonly kind: 'prop'; readonly prop: Prop };

type Choices = Pick<Settings, 'switchedOff' | 'conditions' | 'props'>;

/** The first reason that these settings give, or null for an exercise that can be chosen. */
export function leftOutBy(exercise: Exercise, { switchedOff, conditions, props }: Choices): LeftOut | null {
  const off = exercise.offWhen.find(({ condition }) => conditions.includes(condition));
  if (off !== undefined) return { kind: 'condition', condition: off.condition };
  const missing = exercise.props.find((prop) => !props.includes(prop));
  if (missing !== undefined) return { kind: 'prop', prop: missing };
  return switchedOff.includes(exercise.id) ? { kind: 'switchedOff' } : null;
}

/** What the words of a reason speak of. */
export function leftOutValues(reason: LeftOut, text: Text): Readonly<Record<string, string>> {
  switch (reason.kind) {
    case 'switchedOff':
      return {};
    case 'condition':
      return { condition: text(`settings.conditions.${reason.condition}.label`) };
    case 'prop':
      return { prop: text(`settings.props.${reason.prop}`) };
  }
}
