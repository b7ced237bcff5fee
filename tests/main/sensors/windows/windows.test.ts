import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../src/shared/settings.ts';
import { NO, yes } from '../../../../src/main/sensors/probe.ts';
import { findUser } from '../../../../src/main/sensors/windows/consent-store.ts';
import { toNotificationState } from '../../../../src/main/sensors/windows/notification-state.ts';
import { tasksIn, windowsProbes } from '../../../../src/main/sensors/windows/windows-probes.ts';

/** Written after what Windows documents and people publish: no Windows was at hand. */
const listing = readFileSync(join(import.meta.dirname, '../../../fixtures/sensors/windows-consent-store.txt'), 'utf8');

describe('who uses a device, as the registry of Windows tells it', () => {
  it('finds the program that has begun and not stopped', () => {
    expect(findUser(listing, 'trailbreak.exe')).toEqual({ name: 'Zoom.exe' });
  });

  it('does not count ourselves', () => {
    expect(findUser(listing, 'zoom.EXE')).toBeNull();
  });

  it('does not count a program that never used it', () => {
    expect(findUser(listing.replace('0x1dbc1f00a7b3c55', '0x0'), 'trailbreak.exe')).toBeNull();
  });

  it('names a program from the store without its maker', () => {
    const store = listing.replace('0x1dbc0a4b9d1e0f7', '0x0');
    expect(findUser(store, 'trailbreak.exe')).toEqual({ name: 'Microsoft.WindowsSoundRecorder' });
  });

  it('finds nobody where values cannot be read', () => {
    expect(findUser(listing.replaceAll('0x0', '(null)'), 'trailbreak.exe')).toBeNull();
    expect(findUser('', 'trailbreak.exe')).toBeNull();
  });
});

it('tells full screen and presentation from the other states', () => {
  const states = [0, 1, 2, 3, 4, 5, 6, 7].map(toNotificationState);
  const other = 'other';
  expect(states).toEqual([other, other, 'fullScreen', 'fullScreen', 'presentation', other, other, other]);
});

it('reads the names of programs from the list of tasks', () => {
  const tasks = '"System","4","Services","0","144 K"\r\n"Zoom.exe","5120","Console","1","310,552 K"\r\n';
  expect(tasksIn(tasks)).toEqual(['System', 'Zoom.exe']);
  expect(tasksIn('INFO: No tasks are running which match the specified criteria.\r\n')).toEqual([]);
});

it('asks for the microphone and the camera by themselves, and for tasks only when programs are named', async () => {
  const asked: string[] = [];
  const probes = windowsProbes((program, args) => {
    asked.push([program, args[1]?.split('\\').at(-1)].join(' '));
    return Promise.resolve(program === 'reg' ? listing : '"zoom.exe","1"');
  });
  expect(await probes.microphone(DEFAULT_SETTINGS)).toEqual(yes('Zoom.exe'));
  expect(await probes.camera(DEFAULT_SETTINGS)).toEqual(yes('Zoom.exe'));
  expect(await probes.app(DEFAULT_SETTINGS)).toEqual(NO);
  expect(asked).toEqual(['reg microphone', 'reg webcam']);
  expect(await probes.app({ ...DEFAULT_SETTINGS, holdApps: ['Zoom'] })).toEqual(yes('Zoom'));
  expect(await probes.doNotDisturb(DEFAULT_SETTINGS)).toMatchObject({ answer: 'unknown' });
});
