import { EXERCISE_IDS, type ExerciseId, type Side, type VariationId } from '../../../src/shared/exercise.ts';
import { FIGURES } from '../../../src/shared/figure/all-figures.ts';
import { between } from '../../../src/shared/figure/interpolate.ts';
import { mirrorFigure, mirrorName } from '../../../src/shared/figure/mirror.ts';
import { poseOf, type Figure, type FigureId, type Pose } from '../../../src/shared/figure/pose.ts';
import type { Scene, Stop, Way } from '../../../src/shared/figure/scene.ts';
import { SCENES } from '../../../src/shared/figure/scenes.ts';
import { jointsOf, type Joints } from '../../../src/shared/figure/skeleton.ts';
import type { Vector } from '../../../src/shared/figure/vector.ts';

/** A pose on its way, and where its joints are. */
export interface Instant {
  readonly figure: Figure;
  readonly pose: Pose;
  readonly joints: Joints;
}

/** One change of pose that a session shows, on one side. */
export interface Movement {
  readonly name: string;
  readonly exerciseId: ExerciseId;
  readonly figure: FigureId;
  readonly side: Side;
  readonly instants: readonly Instant[];
}

const SHARES = [0, 0.25, 0.5, 0.75, 1] as const;

export function waysOf(
  exerciseId: ExerciseId,
): readonly { readonly variation: VariationId | null; readonly way: Way }[] {
  const scenes = SCENES[exerciseId];
  const others = Object.entries(scenes.variations).map(([variation, way]) => ({
    variation: variation as VariationId,
    way,
  }));
  return [{ variation: null, way: scenes }, ...others];
}

/** Every stop of every scene and strip, with what is needed to draw it. */
export const everyStop = EXERCISE_IDS.flatMap((exerciseId) =>
  waysOf(exerciseId).flatMap(({ way }) =>
    [...scenesOf(way).flatMap(pathsOf).flat(), ...way.strip].map((stop) => ({ exerciseId, stop })),
  ),
);

export const everyMovement: readonly Movement[] = unique(
  EXERCISE_IDS.flatMap((exerciseId) =>
    waysOf(exerciseId).flatMap(({ way }) =>
      scenesOf(way)
        .flatMap(pathsOf)
        .flatMap((path) => pairsOf(path).flatMap((pair) => movementsOf(exerciseId, pair))),
    ),
  ),
);

export function scenesOf(way: Way): readonly Scene[] {
  return [way.effort, ...Object.values(way.others)];
}

function pathsOf(scene: Scene): readonly (readonly Stop[])[] {
  switch (scene.pace) {
    case 'paced':
    case 'entered':
      return [scene.stops];
    case 'raised':
      return scene.ways;
    case 'looped':
    case 'cycled':
      return [[...scene.stops, ...scene.stops.slice(0, 1)]];
  }
}

/** Neighbours that are drawn going over into each other; another view or another side of a side view is cut to. */
function pairsOf(path: readonly Stop[]): readonly (readonly [Stop, Stop])[] {
  return path.slice(1).flatMap((to, index) => {
    const from = path[index];
    if (from === undefined || from.figure !== to.figure) return [];
    const cut = from.before !== to.before && FIGURES[to.figure].view === 'side';
    return cut ? [] : [[from, to] as const];
  });
}

function movementsOf(exerciseId: ExerciseId, [from, to]: readonly [Stop, Stop]): readonly Movement[] {
  const sides: readonly Side[] = SCENES[exerciseId].sided ? ['right', 'left'] : ['right'];
  return sides.map((side) => {
    const [start, end] = [sided(from, side), sided(to, side)];
    const instants = SHARES.map((share) => {
      const pose = between(start.pose, end.pose, share);
      return { figure: end.figure, pose, joints: jointsOf(end.figure, pose) };
    });
    return { name: `${to.figure}: ${start.name} to ${end.name}`, exerciseId, figure: to.figure, side, instants };
  });
}

function sided(stop: Stop, side: Side): { figure: Figure; pose: Pose; name: string } {
  const left = (side === 'left') !== stop.before;
  const figure = left ? mirrorFigure(FIGURES[stop.figure]) : FIGURES[stop.figure];
  const name = left ? mirrorName(stop.pose) : stop.pose;
  return { figure, pose: poseOf(figure, name), name };
}

function unique(movements: readonly Movement[]): readonly Movement[] {
  return [...new Map(movements.map((movement) => [movement.name, movement])).values()];
}

/** A key pose on one side; the left is the mirrored right, under its own name. */
export function keyPose(id: FigureId, name: string, side: Side = 'right'): Instant {
  const left = side === 'left';
  const figure = left ? mirrorFigure(FIGURES[id]) : FIGURES[id];
  const pose = poseOf(figure, left ? mirrorName(name) : name);
  return { figure, pose, joints: jointsOf(figure, pose) };
}

/** The movements of one figure, by the words of their name. */
export function movementsIn(figure: FigureId, words = ''): readonly Movement[] {
  return everyMovement.filter((movement) => movement.figure === figure && movement.name.includes(words));
}

export function headingOf({ x, y }: Vector): number {
  return (Math.atan2(y, x) * 180) / Math.PI;
}

/** How far a point is off the line through two others, in the picture. */
export function offLine(point: Vector, from: Vector, to: Vector): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return Math.abs(dx * (point.y - from.y) - dy * (point.x - from.x)) / Math.hypot(dx, dy);
}
