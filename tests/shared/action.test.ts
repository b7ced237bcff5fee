import { describe, expect, it } from 'vitest';
import { parseAction } from '../../src/shared/action.ts';
import { parseSettingsPatch } from '../../src/shared/parse-settings.ts';

const parse = (input: unknown) => parseAction(input, parseSettingsPatch);

describe('an action from outside', () => {
  it.each([
    { type: 'takeBreak', minutes: null },
    { type: 'takeBreak', minutes: 3 },
    { type: 'postponeBreak', minutes: 5 },
    { type: 'rateBreak', feeling: 'hurt' },
    { type: 'pauseBreaks', minutes: 60 },
    { type: 'changeSettings', patch: { volume: 0.25 } },
    { type: 'skipBreak' },
    { type: 'takeRoutine', routine: 'all-six' },
    { type: 'shareRoutine', routine: 'routine-1' },
    { type: 'readRoutine' },
    { type: 'exportSettings' },
    { type: 'importSettings' },
    { type: 'startAtLogin', on: true },
    { type: 'quit' },
  ])('is taken as it is: %o', (action) => {
    expect(parse(action)).toEqual(action);
  });

  it.each([
    null,
    'quit',
    [],
    {},
    { type: 'formatDisk' },
    { type: 'skipBreak', more: 1 },
    { type: 'takeBreak' },
    { type: 'takeBreak', minutes: 0 },
    { type: 'takeBreak', minutes: 31 },
    { type: 'takeBreak', minutes: Number.NaN },
    { type: 'takeBreak', minutes: '5' },
    { type: 'postponeBreak', minutes: 7 },
    { type: 'rateBreak', feeling: 'superb' },
    { type: 'pauseBreaks', minutes: 1e9 },
    { type: 'changeSettings', patch: { volume: 2 } },
    { type: 'changeSettings', patch: { unknown: 1 } },
    { type: 'changeSettings', patch: null },
    { type: 'shareRoutine' },
    { type: 'shareRoutine', routine: 'x'.repeat(41) },
    { type: 'readRoutine', path: '/etc/passwd' },
    { type: 'importSettings', path: '/etc/passwd' },
    { type: 'startAtLogin' },
    { type: 'startAtLogin', on: 'yes' },
    { type: 'dismissMessage', id: 'x'.repeat(201) },
  ])('is refused when it is not exactly one: %o', (action) => {
    expect(parse(action)).toBeNull();
  });
});
