import { describe, expect, it } from 'vitest';
import { HOLD_CAUSES, type HoldCause, type HoldSighting } from '../../../src/shared/hold.ts';
import { watchHolds, type HoldsWatch, type UnknownCause } from '../../../src/main/sensors/holds.ts';
import { NO, unknown, yes, type Answer, type Probes } from '../../../src/main/sensors/probe.ts';

const all = { holdCauses: HOLD_CAUSES, holdApps: [] };

interface Desk {
  readonly watch: HoldsWatch;
  readonly seen: (readonly HoldSighting[])[];
  readonly unknowns: (readonly UnknownCause[])[];
  readonly asked: HoldCause[];
  /** What a cause answers from now on. */
  readonly set: (cause: HoldCause, answer: Answer | Promise<Answer>) => void;
  /** Looks after so long, and waits for the answers. */
  readonly look: (afterMs: number) => Promise<void>;
}

/** A watch over answers that the test gives. */
function aDesk(): Desk {
  const answers = new Map<HoldCause, Answer | Promise<Answer>>();
  const asked: HoldCause[] = [];
  const seen: (readonly HoldSighting[])[] = [];
  const unknowns: (readonly UnknownCause[])[] = [];
  let now = 0;
  const probe = (cause: HoldCause) => () => {
    asked.push(cause);
    return Promise.resolve(answers.get(cause) ?? NO);
  };
  const probes: Probes = {
    microphone: probe('microphone'),
    camera: probe('camera'),
    fullScreen: probe('fullScreen'),
    presentation: probe('presentation'),
    doNotDisturb: probe('doNotDisturb'),
    app: probe('app'),
  };
  const watch = watchHolds({
    probes,
    now: () => now,
    onSeen: (sightings) => seen.push(sightings),
    onUnknown: (causes) => unknowns.push(causes),
  });
  const look = async (afterMs: number): Promise<void> => {
    now += afterMs;
    watch.look(all);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { watch, seen, unknowns, asked, set: (cause, answer) => answers.set(cause, answer), look };
}

const recording: HoldSighting = { cause: 'microphone', detail: 'Meeting' };

describe('what holds a break back', () => {
  it('asks nobody before it is told to look', () => {
    expect(aDesk().asked).toEqual([]);
  });

  it('reports the first round, and then only what changed', async () => {
    const desk = aDesk();
    await desk.look(0);
    await desk.look(5_000);
    desk.set('microphone', yes('Meeting'));
    await desk.look(5_000);
    await desk.look(5_000);
    desk.set('microphone', NO);
    await desk.look(5_000);
    expect(desk.seen).toEqual([[], [recording], []]);
  });

  it('asks no more often than every five seconds', async () => {
    const desk = aDesk();
    await desk.look(0);
    await desk.look(1_000);
    await desk.look(3_999);
    expect(desk.asked).toHaveLength(HOLD_CAUSES.length);
    await desk.look(1);
    expect(desk.asked).toHaveLength(2 * HOLD_CAUSES.length);
  });

  it('asks nobody for a second time who has not answered yet', async () => {
    const desk = aDesk();
    desk.set('camera', new Promise(() => undefined));
    await desk.look(0);
    await desk.look(60_000);
    expect(desk.asked).toHaveLength(HOLD_CAUSES.length);
    expect(desk.seen).toEqual([]);
  });

  it('asks only about the causes that are wanted', () => {
    const desk = aDesk();
    desk.watch.look({ holdCauses: ['camera'], holdApps: [] });
    expect(desk.asked).toEqual(['camera']);
  });

  it('never holds for what is unknown, and tells which causes are', async () => {
    const desk = aDesk();
    desk.set('fullScreen', unknown('Wayland'));
    await desk.look(0);
    await desk.look(5_000);
    expect(desk.seen).toEqual([[]]);
    expect(desk.unknowns).toEqual([[{ cause: 'fullScreen', why: 'Wayland' }]]);
    expect(desk.watch.unknown()).toEqual([{ cause: 'fullScreen', why: 'Wayland' }]);
  });

  it('forgets what it has seen when no break is near, and says so once', async () => {
    const desk = aDesk();
    desk.set('microphone', yes('Meeting'));
    await desk.look(0);
    desk.watch.rest();
    desk.watch.rest();
    expect(desk.seen).toEqual([[recording], []]);
    await desk.look(5_000);
    expect(desk.seen).toEqual([[recording], [], [recording]]);
  });

  it('drops what a look brings after it came to rest', async () => {
    const desk = aDesk();
    desk.set('microphone', yes('Meeting'));
    desk.watch.look(all);
    desk.watch.rest();
    await new Promise((resolve) => setImmediate(resolve));
    expect(desk.seen).toEqual([]);
  });

  it('reports nothing after it was stopped', async () => {
    const desk = aDesk();
    desk.watch.look(all);
    desk.watch.stop();
    await desk.look(60_000);
    expect(desk.seen).toEqual([]);
    expect(desk.asked).toHaveLength(HOLD_CAUSES.length);
  });
});
