import { describe, expect, it, vi } from 'vitest';
import type { Bus, BusCall, BusMatch, BusSignal } from '../../../src/main/bus/bus.ts';
import { createBusNotification } from '../../../src/main/windows/bus-notification.ts';
import type { NotificationContent } from '../../../src/main/windows/system-notification.ts';

const CONTENT: NotificationContent = {
  title: 'Time for a break',
  body: 'Twist & turn. 5 min, floor.',
  buttons: [{ key: 'start', label: 'Start now' }],
  stays: true,
};

/** A bus with a notification daemon behind it; answers are given when the test says so. */
function aBus(capabilities: readonly string[] | null = ['actions', 'body']) {
  const calls: BusCall[] = [];
  const listeners = new Map<string, (signal: BusSignal) => void>();
  let lastId = 6;
  const bus: Bus = {
    call: (call) => {
      calls.push(call);
      if (capabilities === null) return Promise.reject(new Error('nobody'));
      if (call.member === 'GetCapabilities') return Promise.resolve([capabilities]);
      return Promise.resolve(call.member === 'Notify' ? [(lastId += 1)] : []);
    },
    onSignal: ({ member }: BusMatch, listener) => {
      listeners.set(member, listener);
      return () => {
        listeners.delete(member);
      };
    },
    watchName: () => () => undefined,
    close: () => undefined,
  };
  const signal = (member: string, ...body: readonly unknown[]): void => {
    listeners.get(member)?.({ sender: ':1.1', path: '/org/freedesktop/Notifications', body });
  };
  const named = (member: string): readonly BusCall[] => calls.filter((call) => call.member === member);
  return { bus, named, signal, listeners };
}

function aNotification(desk: ReturnType<typeof aBus>) {
  return createBusNotification({ bus: desk.bus, appName: 'Trailbreak', icon: '/app.png' });
}

describe('a notification over the bus', () => {
  it('is shown with its buttons, and its body is no markup', async () => {
    const desk = aBus();
    expect(await aNotification(desk).show(CONTENT, vi.fn())).toBe(true);
    expect(desk.named('Notify')[0]?.body).toEqual([
      ...['Trailbreak', 0, '/app.png', 'Time for a break', 'Twist &amp; turn. 5 min, floor.'],
      ['default', 'Start now', 'start', 'Start now'],
      {},
      0,
    ]);
  });

  it('says which of its own buttons was pressed, and listens no longer once it is closed', async () => {
    const desk = aBus();
    const onPressed = vi.fn();
    await aNotification(desk).show(CONTENT, onPressed);
    desk.signal('ActionInvoked', 99, 'start');
    desk.signal('ActionInvoked', 7, 'start');
    desk.signal('NotificationClosed', 99, 2);
    desk.signal('ActionInvoked', 7, 'default');
    expect(onPressed.mock.calls).toEqual([['start'], ['default']]);
    desk.signal('NotificationClosed', 7, 2);
    expect(desk.listeners.size).toBe(0);
  });

  it('takes the place of the one before while that stands', async () => {
    const desk = aBus();
    const notification = aNotification(desk);
    await notification.show(CONTENT, vi.fn());
    await notification.show(CONTENT, vi.fn());
    expect(desk.named('Notify').map(({ body }) => body?.[1])).toEqual([0, 7]);
  });

  it('is closed even when that was asked for before the daemon had answered', async () => {
    const desk = aBus();
    const notification = aNotification(desk);
    const shown = notification.show(CONTENT, vi.fn());
    notification.close();
    await shown;
    expect(desk.named('CloseNotification').map(({ body }) => body)).toEqual([[7]]);
    expect(desk.listeners.size).toBe(0);
  });

  it('is not shown where nobody shows its buttons, or nobody is there', async () => {
    for (const capabilities of [['body'], null]) {
      const desk = aBus(capabilities);
      expect(await aNotification(desk).show(CONTENT, vi.fn())).toBe(false);
      expect(desk.named('Notify')).toEqual([]);
      expect(desk.listeners.size).toBe(0);
    }
  });
});
