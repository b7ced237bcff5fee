import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';
import { appProbe } from '../../../src/main/sensors/apps.ts';
import { anyOf, guarded, NO, unknown, yes, type Answer, type Probe } from '../../../src/main/sensors/probe.ts';

const says = (answer: Answer) => () => Promise.resolve(answer);
const ask = (probe: Probe, holdApps: readonly string[] = []) => probe({ ...DEFAULT_SETTINGS, holdApps });

describe('a probe', () => {
  it('has no answer when it takes too long', async () => {
    expect(await ask(guarded(() => new Promise(() => undefined), 20))).toEqual(unknown('no answer within 0.02 s'));
  });

  it('has no answer when it fails', async () => {
    const fails = guarded(() => Promise.reject(new Error('pactl is not installed')));
    expect(await ask(fails)).toEqual(unknown('pactl is not installed'));
  });

  it('passes on a name of at most 100 characters, and none for an empty one', () => {
    expect(yes('x'.repeat(200))).toEqual({ answer: 'yes', detail: 'x'.repeat(100) });
    expect(yes('')).toEqual({ answer: 'yes', detail: null });
  });
});

describe('a cause with several sources', () => {
  it('is there when one source says so, whatever the others say', async () => {
    expect(await ask(anyOf(says(NO), says(unknown('gone')), says(yes('Slides'))))).toEqual(yes('Slides'));
  });

  it('is not there when one source says so and the others do not know', async () => {
    expect(await ask(anyOf(says(unknown('gone')), says(NO)))).toEqual(NO);
  });

  it('is unknown when no source knows, for all their reasons', async () => {
    expect(await ask(anyOf(says(unknown('no bus')), says(unknown('no file'))))).toEqual(unknown('no bus; no file'));
  });
});

describe('a named program', () => {
  const running = appProbe(() => Promise.resolve(['bash', 'Zoom.exe', 'gnome-calculato', '']));

  it('is found in any case, with or without the ending of Windows', async () => {
    expect(await ask(running, ['keynote', 'zoom'])).toEqual(yes('zoom'));
    expect(await ask(running, ['ZOOM.EXE'])).toEqual(yes('ZOOM.EXE'));
  });

  it('is found by the first fifteen letters, which is all that Linux keeps', async () => {
    expect(await ask(running, ['gnome-calculator'])).toEqual(yes('gnome-calculator'));
  });

  it('is not found by a part of its name', async () => {
    expect(await ask(running, ['ba', 'oom', 'gnome'])).toEqual(NO);
  });

  it('is not looked for when none is named', async () => {
    expect(await ask(appProbe(() => Promise.reject(new Error('asked'))))).toEqual(NO);
  });
});
