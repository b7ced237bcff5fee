import * as z from 'zod/mini';
import { CATALOGUE } from './catalogue-data.ts';
import type { Exercise } from './exercise.ts';
import { abridge, placeWords, valueAt } from './json-place.ts';
import { ROUTINE_LIMITS, type OwnRoutine } from './own-routine.ts';
import type { RoutineItem } from './routine.ts';

/** The format this version of the app writes; a file with a higher number comes from a newer one. */
const ROUTINE_FILE_VERSION = 1;

/** A routine without the id it has on one machine. */
export type SharedRoutine = Omit<OwnRoutine, 'id'>;

/** What was expected at a place of the file: a text key under `routineFile.expected`, with its values. */
export interface Expected {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What a file said. `place` is where it is wrong, `items.2.seconds`, or empty for the whole file. */
export type RoutineReading =
  | { readonly kind: 'read'; readonly routine: SharedRoutine }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'wrong'; readonly place: string; readonly expected: Expected; readonly found: string };

const whole = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z.number().check(z.int(), z.gte(least), z.lte(most));
const { seconds, sets, reps, nameLength, items } = ROUTINE_LIMITS;

/** Something to read, and nothing that breaks a line: names stand in menus. */
const ONE_LINE = /^[^\p{Cc}]*[^\p{Cc}\s][^\p{Cc}]*$/u;

/** One form for each exercise: what it can be given, and the ways there are to do it. */
function itemShapeOf({ id, dose, variations }: Exercise) {
  const ways = variations.map((variation) => variation.id);
  const base = { exercise: z.literal(id), way: z.exactOptional(ways.length > 0 ? z.enum(ways) : z.never()) };
  return dose.kind === 'reps'
    ? z.strictObject({ ...base, sets: whole(sets), reps: whole(reps) })
    : z.strictObject({ ...base, seconds: whole(seconds) });
}

function itemShapes() {
  const [first, ...rest] = CATALOGUE.map(itemShapeOf);
  if (first === undefined) throw new Error('a catalogue without exercises');
  return z.discriminatedUnion('exercise', [first, ...rest]);
}

/** A routine as people share it. Its JSON Schema is published as `docs/routine.schema.json`. */
export const routineFileShape = z.strictObject({
  $schema: z.exactOptional(z.string()),
  trailbreak: z.literal('routine'),
  version: z.literal(ROUTINE_FILE_VERSION),
  name: z.string().check(z.minLength(1), z.maxLength(nameLength), z.regex(ONE_LINE)),
  items: z.array(itemShapes()).check(z.minLength(1), z.maxLength(items)),
});

type FileItem = z.infer<typeof routineFileShape>['items'][number];

/** Reads a routine that somebody shared. Never throws, whatever the input; says the first place that is wrong. */
export function parseRoutineFile(input: Readonly<Record<string, unknown>>): RoutineReading {
  const version = input['version'];
  if (input['trailbreak'] === 'routine' && typeof version === 'number' && version > ROUTINE_FILE_VERSION) {
    return { kind: 'newer', version };
  }
  const result = routineFileShape.safeParse(input);
  if (result.success) {
    const { name, items: fileItems } = result.data;
    return { kind: 'read', routine: { name, items: fileItems.map(toItem) } };
  }
  return toWrong(input, result.error.issues[0]);
}

/** A routine in the words of its file. */
export function toRoutineFile({ name, items: routine }: SharedRoutine): z.infer<typeof routineFileShape> {
  return { trailbreak: 'routine', version: ROUTINE_FILE_VERSION, name, items: routine.map(toFileItem) };
}

function toItem(item: FileItem): RoutineItem {
  const base = { exerciseId: item.exercise, ...(item.way !== undefined && { variation: item.way }) };
  return 'seconds' in item
    ? { ...base, kind: 'hold', holdSeconds: item.seconds }
    : { ...base, kind: 'reps', sets: item.sets, reps: item.reps };
}

function toFileItem(item: RoutineItem): FileItem {
  const way = item.variation === undefined ? {} : { way: item.variation };
  return item.kind === 'hold'
    ? { exercise: item.exerciseId, seconds: item.holdSeconds, ...way }
    : { exercise: item.exerciseId, sets: item.sets, reps: item.reps, ...way };
}

function toWrong(input: unknown, issue: z.core.$ZodIssue | undefined): RoutineReading {
  const path = issue?.path ?? [];
  const [unknownKey] = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const place = unknownKey === undefined ? path : [...path, unknownKey];
  const expected = unknownKey === undefined ? expectedAt(input, path) : { key: 'nothing', values: {} };
  return {
    kind: 'wrong',
    place: placeWords(place),
    expected,
    found: abridge(valueAt(input, place)),
  };
}

/** Words for what belongs in a place, by the last name on the way there. */
function expectedAt(input: unknown, path: readonly PropertyKey[]): Expected {
  const last = path.at(-1);
  switch (last) {
    case 'seconds':
      return { key: 'number', values: { ...seconds } };
    case 'sets':
      return { key: 'number', values: { ...sets } };
    case 'reps':
      return { key: 'number', values: { ...reps } };
    case 'name':
      return { key: 'name', values: { most: nameLength } };
    case 'items':
      return { key: 'items', values: { most: items } };
    case 'way':
      return expectedWay(valueAt(input, [...path.slice(0, -1), 'exercise']));
    case 'exercise':
    case 'trailbreak':
    case 'version':
    case '$schema':
      return { key: last, values: {} };
    default:
      return { key: 'item', values: {} };
  }
}

function expectedWay(exercise: unknown): Expected {
  const ways = CATALOGUE.find(({ id }) => id === exercise)?.variations ?? [];
  if (ways.length === 0) return { key: 'nothing', values: {} };
  return { key: 'way', values: { ways: ways.map(({ id }) => id).join(', ') } };
}
