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
    { type: 'openStatistics' },
    { type: 'exportHistory', format: 'csv' },
    { type: 'exportHistory', format: 'json' },
    { type: 'removeHistory', removal: { kind: 'one', id: '1767600000000-1' } },
    { type: 'removeHistory', removal: { kind: 'days', fromDay: '2026-01-05', toDay: '2026-01-06' } },
    { type: 'removeHistory', removal: { kind: 'all' } },
    { type: 'restoreHistory' },
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
    { type: 'openStatistics', page: 'week' },
    { type: 'exportHistory' },
    { type: 'exportHistory', format: 'xlsx' },
    { type: 'exportHistory', format: 'csv', path: '/etc/passwd' },
    { type: 'removeHistory' },
    { type: 'removeHistory', removal: {} },
    { type: 'removeHistory', removal: 'all' },
    { type: 'removeHistory', removal: { kind: 'all', but: 'one' } },
    { type: 'removeHistory', removal: { kind: 'one' } },
    { type: 'removeHistory', removal: { kind: 'one', id: 'x'.repeat(201) } },
    { type: 'removeHistory', removal: { kind: 'one', id: 'b1', path: '/etc/passwd' } },
    { type: 'removeHistory', removal: { kind: 'days', fromDay: '2026-01-05' } },
    { type: 'removeHistory', removal: { kind: 'days', fromDay: 'yesterday', toDay: '2026-01-06' } },
    { type: 'removeHistory', removal: { kind: 'days', fromDay: '2026-01-05T00:00', toDay: '2026-01-06' } },
    { type: 'restoreHistory', removal: { kind: 'all' } },
  ])('is refused when it is not exactly one: %o', (action) => {
    expect(parse(action)).toBeNull();
  });
});
