import { Variant } from '@jellybrick/dbus-next';
import type { BusVariant } from './bus.ts';

/** What came over the bus in plain values: variants unpacked, 64-bit numbers as numbers. */
export function unpack(value: unknown): unknown {
  if (value instanceof Variant) return unpack(value.value);
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(unpack);
  return isRecord(value) ? mapValues(value, unpack) : value;
}

/** The other way: each `BusVariant` becomes what the library sends as one. */
export function pack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pack);
  if (!isRecord(value)) return value;
  return isBusVariant(value) ? new Variant(value.signature, pack(value.value)) : mapValues(value, pack);
}

function isBusVariant(value: object): value is BusVariant {
  return 'signature' in value && 'value' in value && typeof value.signature === 'string';
}

function mapValues(record: Record<string, unknown>, change: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** A dictionary; bytes and the like are left alone. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
