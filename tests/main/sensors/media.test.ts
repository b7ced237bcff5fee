import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findListener, findScreenCast, findViewer, streamsIn } from '../../../src/main/sensors/pipewire.ts';
import { findRecorder } from '../../../src/main/sensors/pulse.ts';

/** Recorded with a microphone and a loudspeaker that are not there, and programs that listen to each. */
function recorded(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../fixtures/sensors', `${name}.json`), 'utf8');
}

/** The recorded list after a change to each of its entries. */
function changed(name: string, change: (entry: Entry) => object): string {
  return JSON.stringify((JSON.parse(recorded(name)) as Entry[]).map(change));
}

interface Entry {
  readonly properties: Readonly<Record<string, string>>;
}

function withProperty(key: string, value: string): (entry: Entry) => object {
  return (entry) => ({ ...entry, properties: { ...entry.properties, [key]: value } });
}

describe.each(['pulseaudio', 'pipewire'])('who listens to a microphone, as pactl tells it of %s', (server) => {
  const sources = recorded(`${server}-sources`);
  const outputs = `${server}-outputs`;

  it('finds the recorder, and not who records what the loudspeaker plays', () => {
    expect(findRecorder(recorded(outputs), sources, 1)).toEqual({ name: 'Meeting' });
  });

  it.each([
    ['that is held', (entry: Entry) => ({ ...entry, corked: true })],
    ['of the sound server itself', (entry: Entry) => ({ ...entry, client: null })],
    ['of the sound server itself in older words', (entry: Entry) => ({ ...entry, client: 'n/a' })],
    ['of a filter', withProperty('media.role', 'filter')],
    ['of a level meter', withProperty('media.name', 'Peak detect')],
    ['of a level meter on PipeWire', withProperty('stream.monitor', 'true')],
    ['of ours', withProperty('application.process.id', '77')],
  ])('does not count a recording %s', (_, change) => {
    expect(findRecorder(changed(outputs, change), sources, 77)).toBeNull();
  });

  it('finds nobody when nobody records', () => {
    expect(findRecorder('[]', sources, 1)).toBeNull();
  });

  it('takes no other words for an answer', () => {
    expect(() => findRecorder('Connection refused', sources, 1)).toThrow();
  });
});

describe('what flows through PipeWire', () => {
  const dump = recorded('pw-dump');

  it('finds who listens to a microphone', () => {
    expect(findListener(streamsIn(dump), 1)).toEqual({ name: 'Meeting' });
  });

  it('leaves out what a loudspeaker plays', () => {
    const monitors = streamsIn(dump).filter(({ properties }) => properties['application.name'] === 'Screencast');
    expect(monitors).toHaveLength(1);
    expect(findListener(monitors, 1)).toBeNull();
  });

  it('leaves out what does not flow', () => {
    expect(streamsIn(dump.replaceAll('"running"', '"suspended"'))).toEqual([]);
  });

  it('sees neither a camera nor a shared screen in sound', () => {
    expect(findViewer(streamsIn(dump))).toBeNull();
    expect(findScreenCast(streamsIn(dump))).toBeNull();
  });

  it('tells a camera from a shared screen, and who looks', () => {
    const node = (properties: object) => ({ info: { state: 'running', props: properties } });
    const viewer = node({ 'media.class': 'Stream/Input/Video', 'application.name': 'Firefox' });
    const camera = node({ 'media.class': 'Video/Source', 'media.role': 'Camera', 'device.api': 'v4l2' });
    const screen = node({ 'media.class': 'Video/Source', 'node.name': 'gnome-shell' });
    const withCamera = streamsIn(JSON.stringify([camera, viewer]));
    const withScreen = streamsIn(JSON.stringify([screen, viewer]));
    expect([findViewer(withCamera), findScreenCast(withCamera)]).toEqual([{ name: 'Firefox' }, null]);
    expect([findViewer(withScreen), findScreenCast(withScreen)]).toEqual([null, { name: 'Firefox' }]);
  });

  it.each(['[]', '{}', '[null, 7, {"info": null}, {"info": {"props": {"media.class": 7}}}]'])(
    'lives with %s',
    (junk) => {
      expect(streamsIn(junk)).toEqual([]);
    },
  );
});
