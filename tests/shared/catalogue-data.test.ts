import { describe, expect, it } from 'vitest';
import raw from '../../resources/exercises.json';
import { CATALOGUE, exerciseOf } from '../../src/shared/catalogue-data.ts';
import { EXERCISE_IDS } from '../../src/shared/exercise.ts';
import { parseCatalogue } from '../../src/shared/parse-catalogue.ts';

describe('the exercises that windows show', () => {
  it('are the ones that main has read and proved', () => {
    expect(CATALOGUE).toEqual(parseCatalogue(raw));
  });

  it('are found by their id', () => {
    expect(EXERCISE_IDS.map((id) => exerciseOf(id).id)).toEqual(EXERCISE_IDS);
  });
});
