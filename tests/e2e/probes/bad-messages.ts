import type { Page } from '@playwright/test';

export interface BadMessagesReport {
  readonly sent: number;
  /** Answered as done. */
  readonly accepted: number;
}

type Random = () => number;
type MakeValue = (depth: number) => unknown;

/**
 * Sends 1,000 seeded random values, a cycle, a list 20,000 deep, 50 MB, and as much as just passes for a message but is
 * no setting, from inside the page. Everything that could be an action by chance carries a key that no action has.
 */
export async function sendBadMessages(page: Page, seed: number): Promise<BadMessagesReport> {
  const random = await page.evaluateHandle(createRandom, seed);
  const makeValue = await page.evaluateHandle(createMakeValue, random);
  const messages = await page.evaluateHandle(makeMessages, { random, makeValue });
  return page.evaluate(sendAll, messages);
}

// What follows runs in the page, where each function stands alone.

/** mulberry32, by Tommy Ettinger, public domain. */
function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function createMakeValue(random: Random): MakeValue {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const leaves: readonly (() => unknown)[] = [
    ...[() => null, () => undefined, () => true, () => 0, () => -1, () => NaN, () => Infinity, () => 2 ** 53],
    ...[() => 10n, () => '', () => 'quit', () => '__proto__', () => '\u0000', () => 'x'.repeat(9_999)],
    ...[() => /a+/, () => new Map([[1, 2]]), () => new Set([1]), () => new Uint8Array(9), () => new ArrayBuffer(9)],
    ...[() => new Date(0), () => new Error('x'), () => Symbol('x'), () => () => 1],
    () => JSON.parse('{"__proto__": {"polluted": true}}') as unknown,
  ];
  const keys = ['type', 'patch', 'minutes', 'id', 'feeling', '__proto__', 'constructor', 'sound', 'breakEveryMs'];
  const makeValue: MakeValue = (depth) => {
    const kind = random();
    if (depth === 0 || kind < 0.4) return pick(leaves)();
    if (kind < 0.6) return Array.from({ length: 3 }, () => makeValue(depth - 1));
    return Object.fromEntries(Array.from({ length: 3 }, () => [pick(keys), makeValue(depth - 1)]));
  };
  return makeValue;
}

function makeMessages(parts: { readonly random: Random; readonly makeValue: MakeValue }): readonly unknown[] {
  const { random, makeValue } = parts;
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const types = ['changeSettings', 'takeBreak', 'quit', 'openHome', 'pauseBreaks', 'rateBreak', 'constructor'];
  const makeMessage = (): unknown => {
    const kind = random();
    if (kind < 0.5) return makeValue(4);
    if (kind < 0.75) return { type: pick(types), minutes: makeValue(1), patch: makeValue(2), unknown: makeValue(2) };
    const patch = { [pick(['sound', 'props', '__proto__', 'breakEveryMs'])]: makeValue(2), unknown: 1 };
    return { type: 'changeSettings', patch };
  };
  const cycle: Record<string, unknown> = { type: 'quit' };
  cycle['self'] = cycle;
  let deep: unknown = 1;
  for (let level = 0; level < 20_000; level += 1) deep = [deep];
  return [
    ...Array.from({ length: 1_000 }, makeMessage),
    cycle,
    { type: 'dismissMessage', id: deep },
    { type: 'dismissMessage', id: 'x'.repeat(50_000_000) },
    { type: 'changeSettings', patch: { routines: Array.from({ length: 900 }, () => ({ id: 'x'.repeat(90) })) } },
  ];
}

async function sendAll(messages: readonly unknown[]): Promise<BadMessagesReport> {
  let accepted = 0;
  for (const message of messages) {
    try {
      if ((await window.trailbreak.send(message as never)).ok) accepted += 1;
    } catch {
      // refused before it got anywhere
    }
  }
  return { sent: messages.length, accepted };
}
