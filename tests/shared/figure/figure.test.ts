import { describe, expect, test } from 'vitest';
import { EXERCISE_IDS, type ExerciseId, type Side } from '../../../src/shared/exercise.ts';
import type { Drawing } from '../../../src/shared/figure/drawing.ts';
import { describeFigure, drawingAt, stillsFor, type FigureRequest } from '../../../src/shared/figure/figure.ts';
import { SCENES } from '../../../src/shared/figure/scenes.ts';
import type { StepKind } from '../../../src/shared/routine.ts';
import { createText } from '../../../src/shared/text.ts';
import { ENGLISH } from '../../../src/cli/english.ts';

const text = createText(ENGLISH);

const KINDS: readonly StepKind[] = ['ready', 'hold', 'reps', 'switch', 'rest', 'exit'];

function request(exerciseId: ExerciseId, stepKind: StepKind, side: Side | null, elapsedMs: number): FigureRequest {
  return {
    exerciseId,
    variation: null,
    stepKind,
    side,
    elapsedMs,
    durationMs: 20_000,
    still: false,
    ...(stepKind === 'reps' ? { rep: { repMs: 4000, topMs: 0 } } : {}),
  };
}

/** All shapes but the arrow, which is there only while something moves. */
function bodyOf({ shapes }: Drawing): Drawing['shapes'] {
  return shapes.filter(({ role }) => role !== 'arrow' && role !== 'arrowHead');
}

function arrowsOf({ shapes }: Drawing): number {
  return shapes.filter(({ role }) => role === 'arrow').length;
}

const END_MS = 19_999.999;

describe('the picture of a step', () => {
  const all = EXERCISE_IDS.flatMap((exerciseId) => KINDS.map((stepKind) => ({ exerciseId, stepKind })));

  test.each(all)('exists with its words for every moment of $exerciseId $stepKind', ({ exerciseId, stepKind }) => {
    for (const side of ['left', 'right', null] as const) {
      for (let elapsedMs = 0; elapsedMs <= 20_000; elapsedMs += 1250) {
        const drawing = drawingAt(request(exerciseId, stepKind, side, elapsedMs));
        const [, , width, height] = drawing.viewBox;
        expect(width / height).toBeCloseTo(1.5, 3);
        expect(JSON.stringify(drawing)).not.toMatch(/NaN|null|Infinity/);
        expect(text(drawing.textKey)).not.toBe(drawing.textKey);
      }
    }
  });

  test.each([
    { exerciseId: 'supine_twist', from: ['ready', 'right'], to: ['hold', 'right'] },
    { exerciseId: 'supine_twist', from: ['hold', 'right'], to: ['switch', 'left'] },
    { exerciseId: 'supine_twist', from: ['switch', 'left'], to: ['hold', 'left'] },
    { exerciseId: 'supine_twist', from: ['hold', 'left'], to: ['exit', null] },
    { exerciseId: 'legs_up_wall', from: ['hold', null], to: ['exit', null] },
    { exerciseId: 'lacrosse_ball_hips', from: ['ready', 'right'], to: ['hold', 'right'] },
    { exerciseId: 'lacrosse_ball_hips', from: ['switch', 'left'], to: ['hold', 'left'] },
    { exerciseId: 'plank', from: ['ready', null], to: ['hold', null] },
    { exerciseId: 'plank', from: ['hold', null], to: ['rest', null] },
    { exerciseId: 'plank', from: ['rest', null], to: ['hold', null] },
    { exerciseId: 'plank', from: ['hold', null], to: ['exit', null] },
    { exerciseId: 'seated_forward_fold', from: ['ready', null], to: ['hold', null] },
    { exerciseId: 'seated_forward_fold', from: ['hold', null], to: ['exit', null] },
    { exerciseId: 'superman', from: ['ready', null], to: ['reps', null] },
    { exerciseId: 'add_sit_to_stand', from: ['ready', null], to: ['reps', null] },
    { exerciseId: 'add_sit_to_stand', from: ['reps', null], to: ['exit', null] },
    { exerciseId: 'add_figure_four', from: ['ready', 'right'], to: ['hold', 'right'] },
    { exerciseId: 'add_figure_four', from: ['switch', 'left'], to: ['hold', 'left'] },
    { exerciseId: 'add_figure_four', from: ['hold', 'left'], to: ['exit', null] },
    { exerciseId: 'add_trunk_turn', from: ['reps', 'right'], to: ['switch', 'left'] },
    { exerciseId: 'add_trunk_turn', from: ['switch', 'left'], to: ['reps', 'left'] },
    { exerciseId: 'add_hip_march', from: ['reps', 'right'], to: ['switch', 'left'] },
    { exerciseId: 'add_hip_march', from: ['switch', 'left'], to: ['reps', 'left'] },
    { exerciseId: 'add_bird_dog', from: ['switch', 'left'], to: ['reps', 'left'] },
    { exerciseId: 'add_bird_dog', from: ['reps', 'left'], to: ['exit', null] },
  ] as const)('goes over without a jump: $exerciseId $from to $to', ({ exerciseId, from, to }) => {
    const end = drawingAt(request(exerciseId, from[0], from[1], END_MS));
    const start = drawingAt(request(exerciseId, to[0], to[1], 0));
    expect(bodyOf(start)).toEqual(bodyOf(end));
  });

  test('of the wall goes from the view from above to the side view when the hold begins', () => {
    expect(drawingAt(request('legs_up_wall', 'ready', null, END_MS)).view).toBe('above');
    expect(drawingAt(request('legs_up_wall', 'hold', null, 0)).view).toBe('side');
  });

  test('rises to the top in the middle of a repetition and is down again at its end', () => {
    const at = (elapsedMs: number): Drawing['shapes'] =>
      bodyOf(drawingAt(request('superman', 'reps', null, elapsedMs)));
    const [rest, lift] = stillsFor('superman', null).map(bodyOf);
    expect(at(0)).toEqual(rest);
    expect(at(2000)).toEqual(lift);
    expect(at(4000)).toEqual(rest);
  });

  test('shows the arrow while the body moves and not through a long hold', () => {
    expect(arrowsOf(drawingAt(request('supine_twist', 'switch', 'left', 12_000)))).toBe(1);
    expect(arrowsOf(drawingAt(request('supine_twist', 'hold', 'left', 12_000)))).toBe(0);
    expect(arrowsOf(drawingAt({ ...request('supine_twist', 'hold', 'left', 12_000), still: true }))).toBe(0);
  });
});

test('no arrow comes and goes while the hips roll over the ball', () => {
  for (let elapsedMs = 0; elapsedMs < 20_000; elapsedMs += 500) {
    expect(arrowsOf(drawingAt(request('lacrosse_ball_hips', 'hold', 'right', elapsedMs)))).toBe(0);
  }
  expect(arrowsOf(drawingAt(request('lacrosse_ball_hips', 'ready', 'right', 13_000)))).toBe(1);
});

test('on the way out no arrow points back in', () => {
  for (let elapsedMs = 0; elapsedMs < 20_000; elapsedMs += 500) {
    expect(arrowsOf(drawingAt(request('seated_forward_fold', 'exit', null, elapsedMs)))).toBe(0);
  }
});

describe('without movement', () => {
  test('only key poses are shown, and the switch already shows the new side in the end', () => {
    const shown = new Set<string>();
    for (let elapsedMs = 0; elapsedMs < 20_000; elapsedMs += 100) {
      const { shapes } = drawingAt({ ...request('supine_twist', 'switch', 'left', elapsedMs), still: true });
      shown.add(JSON.stringify(shapes));
    }
    expect(shown.size).toBe(3);
    const end = drawingAt({ ...request('supine_twist', 'switch', 'left', END_MS), still: true });
    expect(end.textKey).toBe('figure.supine_twist.drop_left');
  });

  test('a repetition is shown by its lifted pose', () => {
    const drawing = drawingAt({ ...request('superman', 'reps', null, 0), still: true });
    expect(drawing.textKey).toBe('figure.superman.lift');
  });
});

describe('the words of the picture', () => {
  test.each([
    { side: 'right', key: 'figure.supine_twist.drop_right', words: "the person's right: the left of the picture" },
    { side: 'left', key: 'figure.supine_twist.drop_left', words: "the person's left: the right of the picture" },
  ] as const)('name the side $side and where it is seen', ({ side, key, words }) => {
    const found = describeFigure(request('supine_twist', 'hold', side, 5000));
    expect(found.key).toBe(key);
    expect(text(found.key, found.values)).toContain(words);
  });

  test('name the left for a twist whose picture is the mirrored right one', () => {
    const [rightFirst, leftFirst] = (['right', 'left'] as const).map((side) =>
      stillsFor('supine_twist', side, 'twist_pillow'),
    );
    expect(pillowX(rightFirst?.[1])).toBeLessThan(0);
    expect(pillowX(rightFirst?.[2])).toBeGreaterThan(0);
    expect(pillowX(leftFirst?.[1])).toBeGreaterThan(0);
    expect(pillowX(leftFirst?.[2])).toBeLessThan(0);
  });

  test('stand beside every still', () => {
    for (const exerciseId of EXERCISE_IDS) {
      const stills = stillsFor(exerciseId, 'left');
      expect(stills).toHaveLength(SCENES[exerciseId].strip.length);
      for (const { textKey } of stills) expect(text(textKey)).not.toBe(textKey);
    }
  });
});

/** The middle of the pillow under the knees. */
function pillowX(still: Drawing | undefined): number {
  const pillow = still?.shapes.find(({ role }) => role === 'pillow');
  return pillow?.kind === 'rect' ? pillow.x + pillow.width / 2 : 0;
}
