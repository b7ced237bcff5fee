import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSpeaker, type Speaker } from '../../../src/renderer/sound/speaker.ts';
import { isSameRun, startCues } from '../../../src/renderer/sound/start-cues.ts';
import { tonesOf, type Tone } from '../../../src/renderer/sound/tones.ts';
import type { CueKind } from '../../../src/shared/cue.ts';
import { nextStep, startSession, togglePause } from '../../../src/shared/session.ts';
import { aPlan, MORNING, SECOND } from '../../builders.ts';

beforeEach(() => vi.useFakeTimers({ now: MORNING }));
afterEach(() => vi.useRealTimers());

/** A speaker that notes when, in seconds from the morning on, each tone is heard. */
function aSpeaker(): Speaker & { readonly heard: (readonly [number, Tone])[] } {
  const heard: (readonly [number, Tone])[] = [];
  return {
    heard,
    open: () => undefined,
    play: (tone, inMs) => heard.push([(Date.now() + inMs - MORNING + tone.afterMs) / 1000, tone]),
    setVolume: () => undefined,
    close: () => undefined,
  };
}

const plan = aPlan({ routine: [{ exerciseId: 'supine_twist', kind: 'hold', holdSeconds: 60 }] });
const now = () => Date.now();

describe('the sound of a session', () => {
  it('is heard at the very instants of its cues', async () => {
    const speaker = aSpeaker();
    startCues(startSession(plan, MORNING), speaker, now);
    await vi.advanceTimersByTimeAsync(200 * SECOND);
    // ticks, start, half, two for ten seconds, switch in two notes, the other side alike, a chord of four, done in two notes
    const instants = speaker.heard.map(([second]) => Math.round(second * 100) / 100);
    expect(instants).toEqual([
      12, 13, 14, 15, 45, 65, 65.18, 75, 75.45, 85, 115, 135, 135.18, 145, 145.09, 145.18, 145.27, 155, 155.3,
    ]);
  });

  it('is heard on the worked side as it begins, and on the new one in the second note of the switch', async () => {
    const speaker = aSpeaker();
    startCues(startSession(plan, MORNING), speaker, now);
    await vi.advanceTimersByTimeAsync(200 * SECOND);
    const panned = speaker.heard.filter(([, tone]) => tone.pan !== 0);
    expect(panned.map(([second, tone]) => [Math.round(second * 100) / 100, Math.sign(tone.pan)])).toEqual([
      [15, 1],
      [75.45, -1],
      [85, -1],
    ]);
  });

  it('is silent while paused and after it was stopped', async () => {
    const speaker = aSpeaker();
    const session = startSession(plan, MORNING);
    startCues(togglePause(session, MORNING + SECOND), speaker, now);
    const stop = startCues(session, speaker, now);
    await vi.advanceTimersByTimeAsync(13.5 * SECOND);
    stop();
    await vi.advanceTimersByTimeAsync(100 * SECOND);
    expect(speaker.heard).toHaveLength(2);
  });

  it('starts a step that was jumped to with its cue, though the news of it takes a moment', async () => {
    const speaker = aSpeaker();
    const session = nextStep(startSession(plan, MORNING), MORNING + SECOND);
    await vi.advanceTimersByTimeAsync(SECOND + 40);
    startCues(session, speaker, now);
    expect(speaker.heard.map(([, tone]) => tone)).toEqual(tonesOf({ ...aCue('start'), side: 'right' }));
  });

  it('drops what is long past when a machine wakes up', async () => {
    const speaker = aSpeaker();
    let clock = MORNING;
    startCues(startSession(plan, MORNING), speaker, () => clock);
    clock = MORNING + 60 * SECOND;
    await vi.advanceTimersByTimeAsync(12 * SECOND);
    expect(speaker.heard).toEqual([]);
  });

  it('takes the same run in a new snapshot for the same run', () => {
    const session = startSession(plan, MORNING);
    expect(isSameRun(session, structuredClone(session))).toBe(true);
    expect(isSameRun(session, togglePause(session, MORNING + SECOND))).toBe(false);
    expect(isSameRun(session, null)).toBe(false);
  });
});

describe('the tones', () => {
  it.each([
    ...(['tick', 'start', 'half', 'ten', 'switch', 'repUp', 'repTop', 'repDown'] as const),
    ...(['lastTwo', 'rest', 'exit', 'done'] as const),
  ])('of %s are audible, soft and short', (kind) => {
    const tones = tonesOf(aCue(kind));
    expect(tones.length).toBeGreaterThan(0);
    for (const tone of tones) {
      expect(tone.gain).toBeGreaterThan(0.1);
      expect(tone.gain).toBeLessThanOrEqual(0.8);
      expect(tone.afterMs + tone.lastsMs).toBeLessThanOrEqual(2000);
      expect(Math.min(tone.fromHz, tone.toHz)).toBeGreaterThanOrEqual(180);
    }
  });

  it('rise for starting and lifting, and fall for lowering and resting', () => {
    const glide = (kind: CueKind) =>
      Math.sign((tonesOf(aCue(kind))[0]?.toHz ?? 0) - (tonesOf(aCue(kind))[0]?.fromHz ?? 0));
    expect([glide('start'), glide('repUp'), glide('repDown'), glide('rest')]).toEqual([1, 1, -1, -1]);
  });
});

describe('a machine without sound', () => {
  it('gets a silent break, not a broken one', () => {
    const speaker = createSpeaker();
    const [tone] = tonesOf(aCue('start'));
    if (tone === undefined) throw new Error('a start is heard');
    expect(() => speaker.play(tone, 0)).not.toThrow();
    expect(() => speaker.close()).not.toThrow();
  });
});

function aCue(kind: CueKind) {
  return { kind, atMs: 0, side: null, lastsMs: kind.startsWith('rep') ? 2000 : null };
}
