import * as z from 'zod/mini';
import { abridge, placeWords, valueAt } from './json-place.ts';
import { fileKeyOf, parseSettingsFile, SETTINGS_SCHEMA_VERSION, settingsFileShape } from './parse-settings.ts';
import type { Settings } from './settings.ts';

/** What was expected at a place of the file: a text key under `settingsFile.expected`, with its values. */
export interface ExpectedSetting {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * What a file of settings said. `patch` has only the settings that stand in it. `place` is where the first mistake is,
 * `hoursExceptions.0.day`; `found` is empty where something is missing.
 */
export type SettingsImport =
  | { readonly kind: 'read'; readonly patch: Partial<Settings> }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'wrong'; readonly place: string; readonly expected: ExpectedSetting; readonly found: string };

/** Reads settings that somebody exported: all of it or nothing. Never throws, whatever the input. */
export function parseSettingsImport(input: Readonly<Record<string, unknown>>): SettingsImport {
  const version = input['schemaVersion'];
  if (typeof version === 'number' && version > SETTINGS_SCHEMA_VERSION) return { kind: 'newer', version };
  const result = settingsFileShape.safeParse(input);
  if (!result.success) return toWrong(input, result.error.issues[0]);
  const all = Object.entries(parseSettingsFile(result.data).settings);
  return { kind: 'read', patch: Object.fromEntries(all.filter(([key]) => Object.hasOwn(input, fileKeyOf(key)))) };
}

function toWrong(input: unknown, issue: z.core.$ZodIssue | undefined): SettingsImport {
  const path = issue?.path ?? [];
  const [unknownKey] = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const place = unknownKey === undefined ? path : [...path, unknownKey];
  const schema = z.toJSONSchema(settingsFileShape, { io: 'input' });
  const expected = unknownKey === undefined ? expectedOf(schemaAt(schema, path)) : { key: 'nothing', values: {} };
  return { kind: 'wrong', place: placeWords(place), expected, found: abridge(valueAt(input, place)) };
}

type JsonSchema = z.core.JSONSchema._JSONSchema;

/** The part of a JSON Schema that is about one place; where there are several forms, the first that has the place. */
function schemaAt(schema: JsonSchema | undefined, path: readonly PropertyKey[]): JsonSchema | undefined {
  const [key, ...rest] = path;
  if (key === undefined || schema === undefined || typeof schema === 'boolean') return schema;
  const forms = schema.anyOf ?? schema.oneOf;
  if (forms !== undefined) return forms.map((form) => schemaAt(form, path)).find((found) => found !== undefined);
  if (typeof key === 'number') return Array.isArray(schema.items) ? undefined : schemaAt(schema.items, rest);
  return schemaAt(schema.properties?.[String(key)] ?? schema.additionalProperties, rest);
}

function expectedOf(schema: JsonSchema | undefined): ExpectedSetting {
  if (schema === undefined || typeof schema === 'boolean') return { key: 'setting', values: {} };
  const { type, minimum: least, maximum: most, maxLength, maxItems } = schema;
  const forms = schema.anyOf ?? schema.oneOf ?? [];
  const listed = schema.enum ?? (schema.const === undefined ? forms.flatMap(constOf) : [schema.const]);
  if (listed.length > 0)
    return { key: 'oneOf', values: { values: listed.map((each) => JSON.stringify(each)).join(', ') } };
  const [form] = forms;
  if (form !== undefined) return expectedOf(form);
  if (typeof least === 'number' && typeof most === 'number') {
    return { key: type === 'integer' ? 'whole' : 'number', values: { least, most } };
  }
  if (maxLength !== undefined) return { key: 'words', values: { most: maxLength } };
  if (maxItems !== undefined) return { key: 'list', values: { most: maxItems } };
  return { key: type === 'boolean' ? 'boolean' : 'setting', values: {} };
}

function constOf(schema: JsonSchema): readonly unknown[] {
  return typeof schema === 'boolean' || schema.const === undefined ? [] : [schema.const];
}
