import { describe, expect, test } from 'vitest';
import data from '../../../resources/poses.json';
import { parseFigures } from '../../../src/shared/figure/parse-figures.ts';

type Figures = typeof data.figures;

/** The real file with one place changed. */
function fileWith(change: (figures: Figures) => unknown): unknown {
  const copy = structuredClone(data);
  change(copy.figures);
  return copy;
}

describe('the pose file', () => {
  test('holds every figure with at least one pose', () => {
    for (const figure of Object.values(parseFigures(data))) {
      expect(Object.keys(figure.poses).length, figure.id).toBeGreaterThan(0);
    }
  });

  test.each([
    { name: 'nothing', input: undefined, wrong: 'poses.json: expected an object' },
    { name: 'a list', input: [], wrong: 'poses.json: expected an object' },
    { name: 'a later schema', input: { ...data, schema: 2 }, wrong: 'poses.json.schema: expected 1' },
    { name: 'an unknown part', input: { ...data, extra: 1 }, wrong: 'expected no extra' },
  ])('is refused when it is $name', ({ input, wrong }) => {
    expect(() => parseFigures(input)).toThrow(wrong);
  });

  test.each([
    {
      name: 'a figure is missing',
      change: (figures: Figures) => Reflect.deleteProperty(figures, 'plank'),
      wrong: 'poses.json.figures.plank: expected an object, found nothing',
    },
    {
      name: 'a view does not exist',
      change: ({ plank }: Figures) => Object.assign(plank, { view: 'below' }),
      wrong: 'poses.json.figures.plank.view: expected side or above or feet',
    },
    {
      name: 'a bone is a word',
      change: ({ plank }: Figures) => Object.assign(plank.poses.hold.near, { arm: ['up', 0, 0] }),
      wrong: 'poses.json.figures.plank.poses.hold.near.arm.0: expected a list of 2, found "up"',
    },
    {
      name: 'a bone leans too far',
      change: ({ plank }: Figures) => Object.assign(plank.poses.hold.near, { arm: [[0, 91], 0, 0] }),
      wrong: 'poses.json.figures.plank.poses.hold.near.arm.0: expected a tilt from -90 to 90',
    },
    {
      name: 'a leg lacks a bone',
      change: ({ plank }: Figures) => Object.assign(plank.poses.hold.near, { leg: [0, 0] }),
      wrong: 'poses.json.figures.plank.poses.hold.near.leg: expected a list of 3',
    },
    {
      name: 'a side view says where the hips are',
      change: ({ plank }: Figures) => Object.assign(plank.poses.hold, { hips: [0, 0] }),
      wrong: 'poses.json.figures.plank.poses.hold.hips: expected nothing in this view',
    },
    {
      name: 'there are no poses',
      change: ({ plank }: Figures) => Object.assign(plank, { poses: {} }),
      wrong: 'poses.json.figures.plank.poses: expected at least one pose',
    },
  ])('names the place when $name', ({ change, wrong }) => {
    expect(() => parseFigures(fileWith(change))).toThrow(wrong);
  });
});
