/** A value of a file, and where in the file it stands. */
export interface Place {
  readonly value: unknown;
  readonly path: string;
}

/** @throws Error that names the place. */
export function refuse(place: Place, wanted: string): never {
  const found = place.value === undefined ? 'nothing' : JSON.stringify(place.value);
  throw new Error(`${place.path}: expected ${wanted}, found ${found}`);
}

/** The parts of an object, by name; a part that is not known is an error, since it is mostly a misspelled one. */
export function partsOf<Key extends string>(place: Place, known: readonly Key[]): (key: Key) => Place {
  const entries = new Map(entriesOf(place).map((entry) => [entry.name, entry.place]));
  for (const name of entries.keys()) {
    if (!known.some((key) => key === name)) refuse(place, `no ${name}`);
  }
  return (key) => entries.get(key) ?? { value: undefined, path: `${place.path}.${key}` };
}

export function entriesOf(place: Place): readonly { readonly name: string; readonly place: Place }[] {
  const { value } = place;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(place, 'an object');
  return Object.entries<unknown>({ ...value }).map(([name, inner]) => ({
    name,
    place: { value: inner, path: `${place.path}.${name}` },
  }));
}

export function isGiven(place: Place): boolean {
  return place.value !== undefined;
}

export function numberAt(place: Place): number {
  return typeof place.value === 'number' && Number.isFinite(place.value) ? place.value : refuse(place, 'a number');
}

export function oneOf<Option extends string>(place: Place, options: readonly Option[]): Option {
  return options.find((option) => option === place.value) ?? refuse(place, options.join(' or '));
}

/** The members of a list of a known length. */
export function listOf(place: Place, length: number): readonly Place[] {
  if (!Array.isArray(place.value) || place.value.length !== length) return refuse(place, `a list of ${length}`);
  return membersOf(place);
}

/** The members of a list. */
export function membersOf(place: Place): readonly Place[] {
  if (!Array.isArray(place.value)) return refuse(place, 'a list');
  return place.value.map((value: unknown, index) => ({ value, path: `${place.path}.${index}` }));
}
