import { describe, expect, it } from 'vitest';
import type { Bus } from '../../../src/main/bus/bus.ts';
import { readDesktop } from '../../../src/main/sensors/desktop-idle.ts';
import { isWayland } from '../../../src/main/sensors/wayland.ts';

/** A desktop that answers what the test says, to who asks for this; null: nothing. */
function aDesktop(member = 'GetIdletime') {
  const desktop = { idleMs: 0 as number | null, asked: 0, at: 0 };
  const bus: Bus = {
    call: (call) => {
      if (call.member !== member || desktop.idleMs === null) return Promise.reject(new Error('nobody'));
      desktop.asked += 1;
      return Promise.resolve([desktop.idleMs]);
    },
    onSignal: () => () => undefined,
    watchName: () => () => undefined,
    close: () => undefined,
  };
  const reader = readDesktop(
    bus,
    () => 1,
    () => desktop.at,
  );
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const readAfter = async (ms: number): Promise<number | null> => {
    desktop.at += ms;
    const read = reader.read();
    await settle();
    return read;
  };
  return { desktop, readAfter };
}

describe('idle time as the desktop tells it', () => {
  it('is what Electron says until the desktop has answered', async () => {
    const { readAfter } = aDesktop();
    expect(await readAfter(0)).toBe(1);
  });

  it('is the last answer, as much older as it is, while the next one is asked for', async () => {
    const { desktop, readAfter } = aDesktop();
    desktop.idleMs = 5_000;
    await readAfter(0);
    desktop.idleMs = 200;
    expect(await readAfter(10_000)).toBe(15_000);
    expect(await readAfter(1_000)).toBe(1_200);
    expect(desktop.asked).toBe(3);
  });

  it("is KDE's where GNOME does not answer", async () => {
    const { desktop, readAfter } = aDesktop('GetSessionIdleTime');
    desktop.idleMs = 60_000;
    await readAfter(0);
    expect(await readAfter(1_000)).toBe(61_000);
  });

  it('is not lost by one answer that does not come', async () => {
    const { desktop, readAfter } = aDesktop();
    desktop.idleMs = 5_000;
    await readAfter(0);
    desktop.idleMs = null;
    await readAfter(10_000);
    desktop.idleMs = 25_000;
    expect(await readAfter(10_000)).toBe(25_000);
    expect(await readAfter(10_000)).toBe(35_000);
  });

  it('is absent where nobody tells, who is asked again a minute later', async () => {
    const { desktop, readAfter } = aDesktop();
    desktop.idleMs = null;
    await readAfter(0);
    expect(await readAfter(10_000)).toBeNull();
    desktop.idleMs = 3_000;
    expect(await readAfter(10_000)).toBeNull();
    expect(desktop.asked).toBe(0);
    await readAfter(40_000);
    expect(await readAfter(10_000)).toBe(13_000);
  });
});

it('knows Wayland by its session and by its display', () => {
  expect([{ XDG_SESSION_TYPE: 'wayland' }, { WAYLAND_DISPLAY: 'wayland-0' }].map(isWayland)).toEqual([true, true]);
  expect([{ XDG_SESSION_TYPE: 'x11', WAYLAND_DISPLAY: '' }, {}].map(isWayland)).toEqual([false, false]);
});
