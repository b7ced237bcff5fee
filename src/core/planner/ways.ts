import type { Exercise, VariationId } from '../../shared/exercise.ts';
import type { Settings } from '../../shared/settings.ts';

/**
 * The way a person does an exercise; null for the usual one. What a condition asks for goes before what was chosen, and
 * what a condition speaks against is not offered.
 */
export function wayOf({ id, wayWhen, variations }: Exercise, { conditions, ways }: Settings): VariationId | null {
  const asked = wayWhen.find(({ condition }) => conditions.includes(condition));
  const chosen = asked?.variation ?? ways[id];
  const way = variations.find((variation) => variation.id === chosen);
  const isOff = way?.offWhen.some((condition) => conditions.includes(condition)) ?? true;
  return isOff ? null : (way?.id ?? null);
}
