import type { ExerciseId, Side } from '../exercise.ts';
import type { StepKind } from '../routine.ts';
import { drawPose } from './draw-scene.ts';
import type { Drawing } from './drawing.ts';
import { FIGURES } from './all-figures.ts';
import { between } from './interpolate.ts';
import { mirrorFigure, mirrorName } from './mirror.ts';
import { momentOf, type Moment } from './pacing.ts';
import { poseOf, type Figure } from './pose.ts';
import { SCENES, type Scene, type Stop } from './scenes.ts';

/** A moment of a session that wants a picture. */
export interface FigureRequest {
  readonly exerciseId: ExerciseId;
  readonly stepKind: StepKind;
  /** The step's side; without one, an exercise with sides shows its last side at the exit and its first elsewhere. */
  readonly side: Side | null;
  readonly elapsedMs: number;
  readonly durationMs: number;
  /** Only key poses, for a person who wants no movement. */
  readonly still: boolean;
  /** Length of one repetition, up and down, where the step has repetitions. */
  readonly repMs?: number;
}

/** The picture of this moment. */
export function drawingAt(request: FigureRequest): Drawing {
  const { from, to, share } = request.still ? stillMoment(request) : momentFor(request);
  const figure = figureOf(to, request);
  const start = poseOf(figureOf(from, request), nameOf(from, request));
  const end = poseOf(figure, nameOf(to, request));
  const arriving = request.still ? request.stepKind !== 'hold' : share < 1;
  // The arrows show the way in; out of the pose they would point backward.
  const withArrow = arriving && request.stepKind !== 'exit';
  return { ...drawPose(figure, between(start, end, share), withArrow), textKey: textKeyOf(to, request) };
}

/** What the picture shows, as a text key with its values. It changes with the key pose, not with every movement. */
export function describeFigure(request: FigureRequest): { key: string; values: Record<string, string> } {
  return { key: textKeyOf(stillMoment(request).to, request), values: {} };
}

/** Text key of a few words that say from where a picture is seen, or null for a side view, which explains itself. */
export function viewKeyOf({ view }: Drawing): string | null {
  return view === 'side' ? null : `figure.view.${view}`;
}

/** The key poses in the order a person takes them. Without a side, one with sides begins on its first. */
export function stillsFor(exerciseId: ExerciseId, side: Side | null): readonly Drawing[] {
  const request = { exerciseId, side, stepKind: 'ready' } as const;
  return SCENES[exerciseId].strip.map((stop) => {
    const figure = figureOf(stop, request);
    return { ...drawPose(figure, poseOf(figure, nameOf(stop, request)), true), textKey: textKeyOf(stop, request) };
  });
}

type Sided = Pick<FigureRequest, 'exerciseId' | 'stepKind' | 'side'>;

function sceneOf({ exerciseId, stepKind }: Sided): Scene {
  const { effort, others } = SCENES[exerciseId];
  return others[stepKind] ?? effort;
}

function momentFor(request: FigureRequest): Moment {
  return momentOf(sceneOf(request), request.elapsedMs, request.durationMs, request.repMs);
}

/** The key pose to be in now: where the movement goes; of a circle of poses, the first after the start. */
function stillMoment(request: FigureRequest): Moment {
  const scene = sceneOf(request);
  const circle = scene.pace === 'looped' || scene.pace === 'cycled';
  const last = scene.stops.at(circle ? 1 : -1);
  const to = scene.pace === 'paced' || last === undefined ? momentFor(request).to : last;
  return { from: to, to, share: 1 };
}

function isLeft(stop: Stop, { exerciseId, stepKind, side }: Sided): boolean {
  if (!SCENES[exerciseId].sided) return false;
  // All sessions start on the right, so a step after the last side comes from the left.
  const worked = side ?? (stepKind === 'exit' ? 'left' : 'right');
  return (worked === 'left') !== stop.before;
}

function figureOf(stop: Stop, request: Sided): Figure {
  const figure = FIGURES[stop.figure];
  return isLeft(stop, request) ? mirrorFigure(figure) : figure;
}

function nameOf(stop: Stop, request: Sided): string {
  return isLeft(stop, request) ? mirrorName(stop.pose) : stop.pose;
}

function textKeyOf(stop: Stop, request: Sided): string {
  return `figure.${stop.figure}.${nameOf(stop, request)}`;
}
