import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchTrayHost } from '../../../src/main/tray/tray-host.ts';
import { ABus } from './a-bus.ts';

const onMissing = vi.fn();
const onNoHost = vi.fn();

function watch(bus: ABus): () => void {
  return watchTrayHost(bus, { onMissing, onNoHost });
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('the tray host', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    onMissing.mockClear();
    onNoHost.mockClear();
    return () => vi.useRealTimers();
  });

  it('that is there from the start and has the icon is left alone', async () => {
    const bus = new ABus(true);
    bus.answers = { ...bus.answers, GetConnectionUnixProcessID: process.pid };
    watch(bus);
    await pass(60_000);
    expect(onMissing).not.toHaveBeenCalled();
    expect(onNoHost).not.toHaveBeenCalled();
    const asked = bus.asked.length;
    await pass(3_600_000);
    expect(bus.asked).toHaveLength(asked);
  });

  it('gets the icon again when it came just after the icon was made', async () => {
    const bus = new ABus(true);
    bus.answers = { ...bus.answers, GetConnectionUnixProcessID: process.pid + 1 };
    watch(bus);
    await pass(3_000);
    expect(onMissing).toHaveBeenCalledOnce();
  });

  it('that does not say whose icons it has is trusted', async () => {
    const bus = new ABus(true);
    bus.answers = { IsStatusNotifierHostRegistered: true, RegisteredStatusNotifierItems: ['/org/app'] };
    watch(bus);
    await pass(60_000);
    expect(onMissing).not.toHaveBeenCalled();
  });

  it.each([
    ['lists other icons', { RegisteredStatusNotifierItems: [':1.7'] }],
    ['does not say what it lists', { RegisteredStatusNotifierItems: ['/org/app'] }],
    ['says nothing', {}],
  ])('that starts after the app gets the icon where it %s', async (_words, list) => {
    const bus = new ABus(false);
    bus.answers = { IsStatusNotifierHostRegistered: true, ...list };
    watch(bus);
    await pass(5_000);
    bus.setOwned(true);
    await pass(2_000);
    expect(onMissing).toHaveBeenCalledOnce();
    await pass(60_000);
    expect(onMissing).toHaveBeenCalledOnce();
    expect(onNoHost).not.toHaveBeenCalled();
  });

  it('gets the icon again each time it comes back without, and is left alone where Electron was faster', async () => {
    const bus = new ABus(true);
    const mine = { ...bus.answers, GetConnectionUnixProcessID: process.pid };
    const others = { ...bus.answers, GetConnectionUnixProcessID: process.pid + 1 };
    bus.answers = mine;
    watch(bus);
    await pass(3_000);
    for (const [answers, times] of [
      [others, 1],
      [mine, 1],
      [others, 2],
    ] as const) {
      bus.setOwned(false);
      await pass(1_000);
      bus.answers = answers;
      bus.setOwned(true);
      await pass(2_000);
      expect(onMissing).toHaveBeenCalledTimes(times);
    }
    await pass(60_000);
    expect(onNoHost).not.toHaveBeenCalled();
  });

  it('that another takes the place of at once gets the icon', async () => {
    const bus = new ABus(true);
    bus.answers = { ...bus.answers, GetConnectionUnixProcessID: process.pid };
    watch(bus);
    await pass(3_000);
    bus.answers = { ...bus.answers, GetConnectionUnixProcessID: process.pid + 1 };
    bus.setOwned(true);
    await pass(2_000);
    expect(onMissing).toHaveBeenCalledOnce();
  });

  it('that is gone again before the icon was looked for is waited for', async () => {
    const bus = new ABus(false);
    watch(bus);
    bus.setOwned(true);
    await pass(1_000);
    bus.setOwned(false);
    await pass(5_000);
    expect(onMissing).not.toHaveBeenCalled();
  });

  it('is a list and somebody who shows it: the icon waits for both', async () => {
    const bus = new ABus(false);
    watch(bus);
    bus.answers = { ...bus.answers, IsStatusNotifierHostRegistered: false };
    bus.setOwned(true);
    await pass(5_000);
    expect(onMissing).not.toHaveBeenCalled();
    bus.answers = { ...bus.answers, IsStatusNotifierHostRegistered: true };
    bus.send('StatusNotifierHostRegistered');
    await pass(2_000);
    expect(onMissing).toHaveBeenCalledOnce();
  });

  it('is told to be missing once, after twenty seconds without', async () => {
    watch(new ABus(false));
    await pass(19_900);
    expect(onNoHost).not.toHaveBeenCalled();
    await pass(200);
    expect(onNoHost).toHaveBeenCalledOnce();
    await pass(3_600_000);
    expect(onNoHost).toHaveBeenCalledOnce();
  });

  it('that does not answer counts as missing', async () => {
    const bus = new ABus(true);
    bus.answers = {};
    watch(bus);
    await pass(20_100);
    expect(onNoHost).toHaveBeenCalledOnce();
  });

  it('is forgotten when the app ends', async () => {
    const bus = new ABus(false);
    const stop = watch(bus);
    stop();
    expect(bus.listeners).toBe(0);
    await pass(60_000);
    expect(onNoHost).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
