import { BUILT_IN_ROUTINES } from './built-in-routines.ts';
import type { Routine } from './routine.ts';
import type { Settings } from './settings.ts';

/** The exercises of a routine by its id, the person's own first; null when there is none of that id. */
export function findRoutine(id: string, { routines }: Pick<Settings, 'routines'>): Routine | null {
  const all: readonly { readonly id: string; readonly items: Routine }[] = [...routines, ...BUILT_IN_ROUTINES];
  return all.find((routine) => routine.id === id)?.items ?? null;
}
