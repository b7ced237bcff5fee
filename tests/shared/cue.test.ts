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

  it('are each found once, however the session is cut into pieces', () => {
    const { steps, totalMs } = aPlan({ routine: [{ exerciseId: 'supine_twist', kind: 'hold', holdSeconds: 60 }] });
    const whole = cuesBetween(steps, 0, totalMs);
    const pieces: Cue[] = [];
    for (let from = 0; from < totalMs; from += 333)
      pieces.push(...cuesBetween(steps, from, Math.min(from + 333, totalMs)));
    expect(pieces).toEqual(whole);
    expect(whole.length).toBeGreaterThan(8);
  });
});
