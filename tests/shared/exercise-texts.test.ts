import { describe, expect, it } from 'vitest';
import raw from '../../resources/exercises.json';
import words from '../../resources/locales/en/exercises.json';
import { EXERCISE_IDS, type Exercise } from '../../src/shared/exercise.ts';
import { parseCatalogue } from '../../src/shared/parse-catalogue.ts';
import { createText } from '../../src/shared/text.ts';
import { ENGLISH } from '../../src/cli/english.ts';

const catalogue = parseCatalogue(raw);
const text = createText(ENGLISH);

const PROMISES = /\b(treat|heal(?:s|ed|ing)?\b|cur(?:e|es|ed|ing)\b|prevent|diagnos)/i;

/** A line that is read from the floor or heard once: two metres away there is room for this much. */
const CUE_LIMIT = 85;

function cueKeys({ firstSide, dose, transitions }: Exercise): readonly string[] {
  if (dose.kind === 'reps') {
    const sides = firstSide === null ? ['reps'] : ['reps.right', 'reps.left', 'switch.right', 'switch.left'];
    return ['ready', ...sides, ...(transitions.restSeconds > 0 ? ['rest'] : []), 'exit'];
  }
  const sided = ['ready', 'hold.right', 'hold.left', 'switch.right', 'switch.left', 'third', 'half', 'exit'];
  return firstSide === null ? ['ready', 'hold', 'third', 'half', 'exit'] : sided;
}

/** Every text of a tree, with the key it stands under. */
function textsOf(tree: unknown, key = ''): readonly (readonly [string, string])[] {
  if (typeof tree === 'string') return [[key, tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([name, branch]) => textsOf(branch, key === '' ? name : `${key}.${name}`));
}

const all = textsOf(words);

describe.each(catalogue.map((exercise) => [exercise.id, exercise] as const))('the words of %s', (id, exercise) => {
  it('name it, say how to breathe, what to fetch and what it is', () => {
    for (const part of ['name', 'short', 'breath', 'fetch', 'about']) {
      expect(text(`exercises.${id}.${part}`)).not.toContain(`exercises.${id}`);
    }
  });

  it('tell at least three steps', () => {
    expect(text.lines(`exercises.${id}.steps`).length).toBeGreaterThanOrEqual(3);
  });

  it('have a line for each moment of its session', () => {
    for (const part of cueKeys(exercise)) {
      expect(text(`exercises.${id}.cues.${part}`)).toMatch(/^[A-Z].*[.]$/);
    }
  });

  it('have a line for the rest between its sets', () => {
    const hasRest = exercise.transitions.restSeconds > 0;
    expect('rest' in words[id].cues).toBe(hasRest);
  });

  it('say the side they mean', () => {
    const cues = textsOf(words[id].cues).filter(([key]) => /\.(right|left)$/.test(key));
    expect(cues.length).toBe(exercise.firstSide === null ? 0 : 4);
    for (const [key, line] of cues) {
      const [side, other] = key.endsWith('right') ? (['right', 'left'] as const) : (['left', 'right'] as const);
      expect(line.toLowerCase()).toContain(side);
      expect(line.toLowerCase()).not.toContain(other);
    }
  });

  it('have one caution for each source in the catalogue, and one line for each variation', () => {
    const asks = textsOf(words[id]).filter(([key]) => key.startsWith('ask.'));
    expect(asks.map(([key]) => key.slice('ask.'.length)).toSorted()).toEqual(exercise.askWhen.toSorted());
    expect(text.lines(`exercises.${id}.cautions`)).toHaveLength(exercise.cautionsFrom.length);
    expect(Object.keys(words[id].variations)).toEqual(exercise.variations.map((variation) => variation.id));
  });
});

describe('all words about exercises', () => {
  it('speak of no exercise that does not exist', () => {
    expect(Object.keys(words).toSorted()).toEqual(EXERCISE_IDS.toSorted());
  });

  it('are none of them empty', () => {
    expect(all.filter(([, line]) => line.trim() === '')).toEqual([]);
  });

  it('promise nothing about health', () => {
    expect(all.filter(([, line]) => PROMISES.test(line))).toEqual([]);
    expect('It heals and prevents.').toMatch(PROMISES);
  });

  it('are short where they are read from the floor', () => {
    expect(all.filter(([key, line]) => key.includes('.cues.') && line.length > CUE_LIMIT)).toEqual([]);
  });

  it('carry the article’s exclusion and our rules for stopping', () => {
    expect(words.seated_forward_fold.cautions[0]).toMatch(/disc.*Ask a physician/);
    expect(words.lacrosse_ball_hips.cautions.join(' ')).toMatch(/numbness.*stop/);
    expect(words.supine_twist.cautions.join(' ')).toMatch(/spreads down a leg.*stop/);
  });
});
