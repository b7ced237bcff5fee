import { recordAt, recordsIn, textAt } from './json.ts';

/** A sound or picture that flows at the moment, as PipeWire describes it. */
interface Stream {
  readonly media: string;
  readonly properties: Record<string, unknown>;
}

/** What flows at the moment, from the JSON of `pw-dump`. */
export function streamsIn(dump: string): readonly Stream[] {
  return recordsIn(JSON.parse(dump)).flatMap((object) => {
    const info = recordAt(object, 'info');
    const properties = recordAt(info, 'props');
    const media = textAt(properties, 'media.class');
    return media !== null && info['state'] === 'running' ? [{ media, properties }] : [];
  });
}

/** Who listens to a microphone, and not to what a loudspeaker plays; null: nobody. */
export function findListener(streams: readonly Stream[], ownPid: number): { readonly name: string | null } | null {
  const listener = streams.find(
    ({ media, properties }) =>
      media === 'Stream/Input/Audio' &&
      !isTrue(properties['stream.monitor']) &&
      !isTrue(properties['stream.capture.sink']) &&
      textAt(properties, 'media.role')?.toLowerCase() !== 'filter' &&
      textAt(properties, 'node.link-group') === null &&
      String(properties['application.process.id']) !== String(ownPid),
  );
  return listener === undefined ? null : { name: nameOf(listener) };
}

/** Who sees through a camera that the desktop hands out; null: nobody. */
export function findViewer(streams: readonly Stream[]): { readonly name: string | null } | null {
  const camera = streams.find((stream) => stream.media === 'Video/Source' && isCamera(stream));
  if (camera === undefined) return null;
  const viewer = streams.find(({ media }) => media === 'Stream/Input/Video');
  return { name: viewer === undefined ? null : nameOf(viewer) };
}

/** Whether the desktop hands out pictures of the screen: a source of pictures that is no camera. */
export function findScreenCast(streams: readonly Stream[]): { readonly name: string | null } | null {
  const cast = streams.find(
    (stream) => ['Video/Source', 'Stream/Output/Video'].includes(stream.media) && !isCamera(stream),
  );
  if (cast === undefined) return null;
  const viewer = streams.find(({ media }) => media === 'Stream/Input/Video');
  return { name: viewer === undefined ? null : nameOf(viewer) };
}

function isCamera({ properties }: Stream): boolean {
  return textAt(properties, 'media.role') === 'Camera' || textAt(properties, 'device.api') !== null;
}

function nameOf({ properties }: Stream): string | null {
  return textAt(properties, 'application.name', 'application.process.binary', 'node.name');
}

/** PipeWire writes it either way. */
function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}
