import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { run } from '../../src/cli/run.ts';

async function told(...args: string[]): Promise<string> {
  const printed: string[] = [];
  const code = await run(['exercises', ...args], {
    print: (lines) => printed.push(lines),
    complain: (line) => printed.push(line),
  });
  expect(code).toBe(0);
  return printed.join('\n');
}

const shape = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    nameFromArticle: z.boolean(),
    origin: z.string(),
    targets: z.array(z.string()),
    uses: z.array(z.string()),
    equipment: z.object({
      required: z.array(z.string()),
      optional: z.array(z.object({ id: z.string(), from: z.string() })),
    }),
    perSide: z.boolean(),
    firstSide: z.nullable(z.string()),
    dose: z.unknown(),
    claims: z.unknown(),
    cautions: z.array(z.object({ text: z.string(), from: z.string() })),
    conditions: z.object({ off: z.array(z.unknown()), ask: z.array(z.string()), way: z.array(z.unknown()) }),
    sources: z.array(z.string()),
  }),
);

async function all() {
  return shape.parse(JSON.parse(await told('--json')));
}

const no = { sciatica: false, deskWork: false, lowBackPain: false };

/** The article's table, written from the article: doses, sides, what one needs, and what it says it helps. */
const ARTICLE = {
  superman: {
    ...{ nameFromArticle: false, targets: ['back', 'shoulders'], uses: ['strength'], required: [], optional: [] },
    ...{ firstSide: null, claims: no, cautions: 1 },
    dose: { kind: 'reps', sets: 3, minReps: 20, maxReps: 30, minHoldSeconds: 0, maxHoldSeconds: 0, from: 'article' },
  },
  seated_forward_fold: {
    ...{ nameFromArticle: true, targets: ['low_back', 'hips'], uses: ['stretch'], required: [], optional: [] },
    ...{ firstSide: null, claims: no, cautions: 1 },
    dose: { kind: 'hold', minSeconds: 120, maxSeconds: 300, openEnded: false, from: 'article' },
  },
  lacrosse_ball_hips: {
    ...{ nameFromArticle: true, targets: ['hips'], uses: ['release'], required: ['ball'], optional: [] },
    ...{ firstSide: 'right', claims: { sciatica: true, deskWork: false, lowBackPain: true }, cautions: 0 },
    dose: { kind: 'until', plannedSeconds: [45, 60, 90, 120], from: 'ours' },
  },
  plank: {
    ...{ nameFromArticle: false, targets: ['core'], uses: ['strength'], required: [], optional: [] },
    ...{ firstSide: null, claims: no, cautions: 1 },
    dose: { kind: 'hold', minSeconds: 30, maxSeconds: 60, openEnded: true, from: 'article' },
  },
  legs_up_wall: {
    ...{ nameFromArticle: true, targets: ['low_back'], uses: ['stretch', 'restore'], required: ['wall'] },
    ...{ optional: ['pillow', 'folded_towel'], firstSide: null, claims: no, cautions: 1 },
    dose: { kind: 'hold', minSeconds: 120, maxSeconds: 600, openEnded: false, from: 'article' },
  },
  supine_twist: {
    ...{
      nameFromArticle: true,
      targets: ['spine'],
      uses: ['stretch'],
      required: [],
      optional: ['pillow', 'folded_towel'],
    },
    ...{ firstSide: 'right', claims: { sciatica: true, deskWork: true, lowBackPain: false }, cautions: 1 },
    dose: { kind: 'hold', minSeconds: 60, maxSeconds: 180, openEnded: false, from: 'article' },
  },
} as const;

describe('exercises --json', () => {
  it('gives the article’s table', async () => {
    const six = (await all()).filter(({ origin }) => origin === 'article');
    const table = six.map(({ id, equipment, cautions, ...each }) => [
      id,
      {
        ...{ nameFromArticle: each.nameFromArticle, targets: each.targets, uses: each.uses },
        required: equipment.required,
        optional: equipment.optional.filter(({ from }) => from === 'article').map((comfort) => comfort.id),
        ...{ firstSide: each.firstSide, dose: each.dose, claims: each.claims },
        cautions: cautions.filter(({ from }) => from === 'article').length,
      },
    ]);
    expect(Object.fromEntries(table)).toEqual(ARTICLE);
    expect(six.filter(({ perSide }) => perSide).map(({ id }) => id)).toEqual(['supine_twist', 'lacrosse_ball_hips']);
  });

  it('has the article’s one exclusion, and what it gives instead', async () => {
    const off = (await all()).flatMap(({ id, conditions }) =>
      conditions.off.filter((each) => JSON.stringify(each).includes('"article"')).map((each) => [id, each]),
    );
    const instead = { condition: 'disc_posterior', substitute: 'legs_up_wall', from: 'article' };
    expect(off).toEqual([['seated_forward_fold', instead]]);
  });

  it('marks our eight additions, each with where it comes from', async () => {
    const ours = (await all()).filter(({ origin }) => origin === 'ours');
    expect(ours).toHaveLength(8);
    expect(
      ours.filter(({ sources, claims }) => sources.length === 0 || JSON.stringify(claims).includes('true')),
    ).toEqual([]);
  });
});

it('exercises is a table of the six and of our additions, in as many lines', async () => {
  const lines = (await told()).split('\n');
  expect(lines).toHaveLength(1 + 6 + 1 + 1 + 8);
  expect(lines[0]).toBe('The article’s six');
  expect(lines[1]).toMatch(/^ {2}supine_twist +Supine twist +1-3 min each side +spine +floor$/);
  expect(lines.find((line) => line.includes('plank'))).toContain('30-60 s, then further');
  expect(lines.find((line) => line.includes('superman'))).toMatch(/3 x 20-30 +back, shoulders/);
  expect(lines[8]).toBe('Our additions');
  const starts = lines.slice(1, 7).map((line) => line.search(/(floor|chair|nothing)(, \w+)?$/));
  expect(new Set(starts).size).toBe(1);
});
