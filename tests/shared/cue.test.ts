import { describe, expect, it } from 'vitest';
import { cuesBetween, type Cue } from '../../src/shared/cue.ts';
import type { Routine } from '../../src/shared/routine.ts';
import { aPlan } from '../builders.ts';

const all = (routine: Routine) => cuesBetween(aPlan({ routine }).steps, 0, Infinity);
const seconds = (cues: readonly Cue[]) => cues.map((cue) => [cue.kind, cue.atMs / 1000, cue.side]);

describe('the cues of a session', () => {
  it('are those of the table for a twist of two minutes a side', () => {
    expect(seconds(all([{ exerciseId: 'supine_twist', kind: 'hold', holdSeconds: 120 }]))).toEqual([
      ['tick', 12, 'right'],
      ['tick', 13, 'right'],
      ['tick', 14, 'right'],
      ['start', 15, 'right'],
      ['half', 75, 'right'],
      ['ten', 125, 'right'],
      ['switch', 135, 'left'],
      ['start', 145, 'left'],
      ['half', 205, 'left'],
      ['ten', 255, 'left'],
      ['exit', 265, null],
      ['done', 275, null],
    ]);
  });

  it('leave out the halfway tone of holds under a minute and the ten seconds of very short ones', () => {
    const kinds = (holdSeconds: number) =>
      new Set(all([{ exerciseId: 'plank', kind: 'hold', holdSeconds }]).map((cue) => cue.kind));
    expect(kinds(60)).toContain('half');
    expect(kinds(59)).not.toContain('half');
    expect(kinds(30)).toContain('ten');
    expect(kinds(29)).not.toContain('ten');
  });

  it('pace each repetition: up for half of it, down for the other half', () => {
    const cues = all([{ exerciseId: 'superman', kind: 'reps', sets: 2, reps: 20 }]);
    const paced = cues.filter((cue) => cue.kind === 'repUp' || cue.kind === 'repDown');
    expect(paced).toHaveLength(80);
    expect(paced[0]).toMatchObject({ kind: 'repUp', atMs: 15_000, lastsMs: 2000 });
    expect(paced[1]).toMatchObject({ kind: 'repDown', atMs: 17_000, lastsMs: 2000 });
    expect(cues.filter((cue) => cue.kind === 'rest')).toHaveLength(1);
  });

  it('rise, stay at the top where that is held, and fall, on the side that is worked', () => {
    const cues = all([{ exerciseId: 'add_trunk_turn', kind: 'reps', sets: 1, reps: 2 }]);
    expect(
      cues.filter((cue) => cue.kind.startsWith('rep')).map((cue) => [cue.kind, cue.atMs / 1000, cue.side, cue.lastsMs]),
    ).toEqual([
      ...[
        ['repUp', 5, 'right', 500],
        ['repTop', 5.5, 'right', 5000],
        ['repDown', 10.5, 'right', 500],
        ['repUp', 11, 'right', 500],
        ['repTop', 11.5, 'right', 5000],
        ['repDown', 16.5, 'right', 500],
      ],
      ...[
        ['repUp', 22, 'left', 500],
        ['repTop', 22.5, 'left', 5000],
        ['repDown', 27.5, 'left', 500],
        ['repUp', 28, 'left', 500],
        ['repTop', 28.5, 'left', 5000],
        ['repDown', 33.5, 'left', 500],
      ],
    ]);
  });

  it('say that two repetitions are left, but not in a set of a few', () => {
    const lastTwo = (reps: number) =>
      all([{ exerciseId: 'superman', kind: 'reps', sets: 1, reps }]).filter((cue) => cue.kind === 'lastTwo');
    expect(seconds(lastTwo(20))).toEqual([['lastTwo', 15 + 18 * 4, null]]);
    expect(lastTwo(4)).toEqual([]);
  });

  it('count a rest down like getting ready: the next set begins with the tone', () => {
    const cues = all([{ exerciseId: 'superman', kind: 'reps', sets: 2, reps: 20 }]);
    expect(seconds(cues.filter((cue) => cue.kind === 'tick' && cue.atMs > 15_000))).toEqual([
      ['tick', 122, null],
      ['tick', 123, null],
      ['tick', 124, null],
    ]);
  });

  it('are each found once, however the session is cut into pieces', () => {
    const { steps, totalMs } = aPlan({ routine: [{ exerciseId: 'supine_twist', kind: 'hold', holdSeconds: 60 }] });
    const whole = cuesBetween(steps, 0, totalMs + 1);
    const pieces: Cue[] = [];
    for (let from = 0; from <= totalMs; from += 333)
      pieces.push(...cuesBetween(steps, from, Math.min(from + 333, totalMs + 1)));
    expect(pieces).toEqual(whole);
    expect(whole.length).toBeGreaterThan(8);
  });
});
