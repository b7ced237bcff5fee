import type { ExerciseId, Side, VariationId } from '../exercise.ts';
import type { StepKind } from '../routine.ts';
import { FIGURES } from './all-figures.ts';
import { breathAt } from './breath.ts';
import { drawPose } from './draw-scene.ts';
import type { Drawing } from './drawing.ts';
import { between } from './interpolate.ts';
import { mirrorFigure, mirrorName } from './mirror.ts';
import { keyStopOf, momentOf, type Moment, type Rep } from './pacing.ts';
import { poseOf, type Figure } from './pose.ts';
import type { Scene, Stop } from './scene.ts';
import { sceneFor, SCENES, wayOf } from './scenes.ts';

/** A moment of a session that wants a picture. */
export interface FigureRequest {
  readonly exerciseId: ExerciseId;
  /** The way it is done, or null for the usual one. */
  readonly variation: VariationId | null;
  readonly stepKind: StepKind;
  /** The step's side; without one, an exercise with sides shows its last side at the exit and its first elsewhere. */
  readonly side: Side | null;
  readonly elapsedMs: number;
  readonly durationMs: number;
  /** Only key poses, for a person who wants no movement. */
  readonly still: boolean;
  /** One repetition, where the step has repetitions. */
  readonly rep?: Rep;
}

/** The picture of this moment. */
export function drawingAt(request: FigureRequest): Drawing {
  const moment = request.still ? stillMoment(request) : momentFor(request);
  const { from, to, share } = moment;
  const figure = figureOf(to, request);
  const start = poseOf(figureOf(from, request), nameOf(from, request));
  const end = poseOf(figure, nameOf(to, request));
  const moving = { arrow: showsArrow(request, moment), breath: request.still ? 0 : breathAt(request) };
  return { ...drawPose(figure, between(start, end, share), moving), textKey: textKeyOf(to, request) };
}

/** What the picture shows, as a text key with its values. It changes with the key pose, not with every movement. */
export function describeFigure(request: FigureRequest): { key: string; values: Record<string, string> } {
  return { key: textKeyOf(stillMoment(request).to, request), values: {} };
}

/** Text key of a few words that say from where a picture is seen, or null for a side view, which explains itself. */
export function viewKeyOf({ view, shapes }: Drawing): string | null {
  if (view === 'side') return null;
  const beside = shapes.some(({ role }) => role === 'wall') ? 'Wall' : '';
  return `figure.view.${view}${beside}`;
}

/** The key poses in the order a person takes them. Without a side, one with sides begins on its first. */
export function stillsFor(
  exerciseId: ExerciseId,
  side: Side | null,
  variation: VariationId | null = null,
): readonly Drawing[] {
  const request = { exerciseId, side, stepKind: 'ready' } as const;
  return wayOf(exerciseId, variation).strip.map((stop) => {
    const figure = figureOf(stop, request);
    const pose = poseOf(figure, nameOf(stop, request));
    return { ...drawPose(figure, pose, { arrow: true, breath: 0 }), textKey: textKeyOf(stop, request) };
  });
}

type Sided = Pick<FigureRequest, 'exerciseId' | 'stepKind' | 'side'>;

function sceneOf({ exerciseId, variation, stepKind }: FigureRequest): Scene {
  return sceneFor(wayOf(exerciseId, variation), stepKind);
}

function momentFor(request: FigureRequest): Moment {
  return momentOf(sceneOf(request), request.elapsedMs, request.durationMs, request.rep);
}

/** The key pose to be in now: where the movement goes; of a circle of poses, the first after the start. */
function stillMoment(request: FigureRequest): Moment {
  const scene = sceneOf(request);
  const repetition = request.rep === undefined ? 0 : Math.floor(request.elapsedMs / request.rep.repMs);
  const to = scene.pace === 'paced' ? momentFor(request).to : keyStopOf(scene, repetition);
  return { from: to, to, share: 1 };
}

/** The arrows show the way in, while the body is on it; out of the pose they would point backward. */
function showsArrow(request: FigureRequest, { share }: Moment): boolean {
  const { stepKind, still, elapsedMs, rep } = request;
  const { pace } = sceneOf(request);
  if (stepKind === 'exit' || pace === 'looped' || pace === 'cycled') return false;
  if (still) return stepKind !== 'hold';
  // In repetitions the first rise is enough: an arrow that comes and goes would only flicker.
  return share < 1 && (rep === undefined || elapsedMs < (rep.repMs - rep.topMs) / 2);
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
