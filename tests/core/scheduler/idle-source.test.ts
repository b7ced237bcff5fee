import { describe, expect, it } from 'vitest';
import { type IdleMemory, judgeIdle, NO_IDLE_MEMORY } from '../../../src/core/scheduler/idle-source.ts';
import { HOUR, MINUTE, SECOND } from '../../builders.ts';

interface Judged {
  readonly memory: IdleMemory;
  readonly seen: readonly (number | null)[];
}

/** Looks at a source every `everyMs` for a while. */
function look(
  read: (at: number, index: number) => number | null,
  forMs: number,
  { everyMs = 10 * SECOND, from = { memory: NO_IDLE_MEMORY, at: 0 } } = {},
): Judged {
  let { memory } = from;
  const seen: (number | null)[] = [];
  for (let index = 0; index * everyMs < forMs; index += 1) {
    const at = from.at + index * everyMs;
    const judged = judgeIdle(memory, at, read(at, index));
    memory = judged.memory;
    seen.push(judged.idleMs);
  }
  return { memory, seen };
}

describe('a source of the idle time', () => {
  it('that tells what a person does is taken at its word', () => {
    const typing = (_at: number, index: number): number => (index % 7) * 700;
    const { memory, seen } = look(typing, 3 * HOUR);
    expect(memory.source).toBe('good');
    expect(seen).toEqual(seen.map((_idle, index) => (index % 7) * 700));
  });

  it('that tells of an hour without input grows with the clock', () => {
    const { memory, seen } = look((at) => at, HOUR);
    expect(memory.source).toBe('good');
    expect(seen.at(-1)).toBe(HOUR - 10 * SECOND);
  });

  it.each([SECOND, 3 * SECOND, 10 * SECOND, 30 * SECOND])(
    'that is always 0 is found out within 30 minutes, looked at every %d ms',
    (everyMs) => {
      const early = look(() => 0, 19 * MINUTE, { everyMs });
      expect(early.memory.source).toBe('good');
      const late = look(() => 0, 30 * MINUTE + everyMs, { everyMs });
      expect(late.memory.source).toBe('stuck');
      expect(late.seen.at(-1)).toBeNull();
    },
  );

  it('that was stuck and tells of a rest is good again', () => {
    const stuck = look(() => 0, HOUR).memory;
    const { memory, idleMs } = judgeIdle(stuck, HOUR, 4 * SECOND);
    expect(memory.source).toBe('good');
    expect(idleMs).toBe(4 * SECOND);
  });

  it('that jumps between 0 and 600 s at each look: nobody is taken for away, and it is found out within a minute', () => {
    const { memory, seen } = look((_at, index) => (index % 2) * 600 * SECOND, 5 * MINUTE);
    expect(memory.source).toBe('jumping');
    expect(Math.max(...seen.map((idleMs) => idleMs ?? 0))).toBeLessThanOrEqual(20 * SECOND);
    expect(seen.indexOf(null)).toBeLessThanOrEqual(6);
    expect(seen.slice(6).every((idleMs) => idleMs === null)).toBe(true);
  });

  it('that jumps once is cut to what can be', () => {
    const before = look(() => 2 * SECOND, MINUTE).memory;
    const { memory, idleMs } = judgeIdle(before, 60 * SECOND, HOUR);
    expect(idleMs).toBe(12 * SECOND);
    expect(memory.source).toBe('good');
  });

  it('that jumped is trusted again ten minutes after the last time', () => {
    const jumping = look((_at, index) => (index % 2) * 600 * SECOND, MINUTE).memory;
    const from = { memory: jumping, at: MINUTE };
    expect(look(() => 2 * SECOND, 9 * MINUTE, { from }).memory.source).toBe('jumping');
    expect(look(() => 2 * SECOND, 11 * MINUTE, { from }).memory.source).toBe('good');
  });

  it('that tells nothing is absent, and starts anew when it tells something', () => {
    const { memory } = look(() => null, MINUTE);
    expect(memory.source).toBe('absent');
    expect(judgeIdle(memory, 2 * MINUTE, 5 * SECOND)).toMatchObject({ memory: { source: 'good' }, idleMs: 5 * SECOND });
  });

  it('may count time asleep or not, without a jump', () => {
    const before = look(() => 2 * SECOND, MINUTE).memory;
    expect(judgeIdle(before, 9 * HOUR, 9 * HOUR - MINUTE).memory.jumps).toEqual([]);
    expect(judgeIdle(before, 9 * HOUR, 5 * SECOND).memory.jumps).toEqual([]);
  });
});
