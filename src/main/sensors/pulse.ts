import { recordAt, recordsIn, textAt } from './json.ts';

/** Sound programs that show how loud a microphone is record it only to look at it. */
const LEVEL_METERS = new Set(['Peak detect', 'Peak Detect']);

/**
 * Who listens to a microphone, from what `pactl -f json` lists; null: nobody.
 * @param outputs JSON of `list source-outputs`
 * @param sources JSON of `list sources`
 * @param ownPid a process whose recording does not count
 */
export function findRecorder(
  outputs: string,
  sources: string,
  ownPid: number,
): { readonly name: string | null } | null {
  const monitors = new Set(
    recordsIn(JSON.parse(sources))
      .filter(isMonitor)
      .map(({ index }) => index),
  );
  const recorder = recordsIn(JSON.parse(outputs)).find(
    (output) => isPerson(output) && !monitors.has(output['source']) && processOf(output) !== String(ownPid),
  );
  if (recorder === undefined) return null;
  const properties = recordAt(recorder, 'properties');
  return { name: textAt(properties, 'application.name', 'application.process.binary', 'media.name') };
}

/** What a loudspeaker plays is nobody's voice. */
function isMonitor(source: Record<string, unknown>): boolean {
  return textAt(source, 'monitor_source') !== null || recordAt(source, 'properties')['device.class'] === 'monitor';
}

/** Neither a part of the sound server itself, nor stopped, nor a level meter. */
function isPerson(output: Record<string, unknown>): boolean {
  const properties = recordAt(output, 'properties');
  const client = output['client'];
  if (client === null || client === undefined || client === 'n/a' || output['corked'] === true) return false;
  if (properties['media.role'] === 'filter' || properties['stream.monitor'] === 'true') return false;
  return !LEVEL_METERS.has(textAt(properties, 'media.name') ?? '');
}

function processOf(output: Record<string, unknown>): string | null {
  return textAt(recordAt(output, 'properties'), 'application.process.id');
}
