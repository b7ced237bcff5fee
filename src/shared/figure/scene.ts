import type { VariationId } from '../exercise.ts';
import type { StepKind } from '../routine.ts';
import type { FigureId } from './pose.ts';

/** One pose on the way through a step, written for the right side. */
export interface Stop {
  readonly figure: FigureId;
  readonly pose: string;
  /** How much of the step it stands for, in proportion to the other stops. */
  readonly weight: number;
  /** Whether it is on the other side: the one the step comes from, not the one it works on. */
  readonly before: boolean;
}

/**
 * How a step is shown.
 * - `paced`: the stops share the step; each movement happens at the start of its stop.
 * - `entered`: the movements come first, one after the other; the last pose stays.
 * - `raised`: each repetition goes from the first stop of a way to its last, stays there for what the step holds at the
 *   top, and comes back the same way. With more than one way they take turns.
 * - `looped`: the stops follow each other in a circle of `periodMs`, each reached slowly.
 * - `cycled`: the same without slowing down, for a gait.
 */
export type Scene =
  | { readonly pace: 'paced' | 'entered'; readonly stops: readonly Stop[] }
  | { readonly pace: 'raised'; readonly ways: readonly (readonly Stop[])[] }
  | { readonly pace: 'looped' | 'cycled'; readonly stops: readonly Stop[]; readonly periodMs: number };

/** The pictures of one way to do an exercise. A kind of step that has no scene of its own is shown as `effort` is. */
export interface Way {
  /** The hold or the repetitions. */
  readonly effort: Scene;
  readonly others: Readonly<Partial<Record<StepKind, Scene>>>;
  /** The key poses in the order a person takes them, for a strip of stills. */
  readonly strip: readonly Stop[];
}

/** The pictures of an exercise: the usual way, and other ways by their name. */
export interface Scenes extends Way {
  /** Whether the left side is the mirrored right one. */
  readonly sided: boolean;
  readonly variations: Readonly<Partial<Record<VariationId, Way>>>;
}

/** Short names for the stops of one figure. */
export function stopsOf(figure: FigureId): (pose: string, weight?: number) => Stop {
  return (pose, weight = 1) => ({ figure, pose, weight, before: false });
}

/** The same pose on the side the step comes from. */
export function before(stop: Stop): Stop {
  return { ...stop, before: true };
}

export function paced(...stops: readonly Stop[]): Scene {
  return { pace: 'paced', stops };
}

export function entered(...stops: readonly Stop[]): Scene {
  return { pace: 'entered', stops };
}

export function raised(...ways: readonly (readonly Stop[])[]): Scene {
  return { pace: 'raised', ways };
}
