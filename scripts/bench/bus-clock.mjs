// The moments at which a message passes on the session bus: an icon that is registered or clicked, a menu item that is
// clicked.
// Needs a bus that lets others listen, as the one of our own does (tests/session.conf).
import { Message, sessionBus } from '@jellybrick/dbus-next';

const MEMBERS = ['RegisterStatusNotifierItem', 'Event', 'Activate'];

/** Starts to listen. @param {string} address DBUS_SESSION_BUS_ADDRESS */
export async function openBusClock(address) {
  const bus = sessionBus({ busAddress: address });
  bus.on('error', () => undefined); // the bus may end before us
  const waiting = new Map();
  const isWatched = (message) => message.type === METHOD_CALL && MEMBERS.includes(message.member);
  bus.on('message', (message) => {
    if (!isWatched(message)) return;
    waiting.get(message.member)?.(performance.now());
    waiting.delete(message.member);
  });
  bus.addMethodHandler(isWatched); // overheard, not for us: no answer
  for (const member of MEMBERS) await listenFor(bus, member);
  return {
    /** Resolves with the moment (performance.now) of the next call of that member. Ask before you cause it. */
    next: (member, withinMs) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`no ${member} within ${withinMs / 1000} s`)), withinMs);
        late.unref();
        waiting.set(member, (at) => {
          clearTimeout(late);
          resolve(at);
        });
      }),
    close: () => bus.disconnect(),
  };
}

const METHOD_CALL = 1;

function listenFor(bus, member) {
  return bus.call(
    new Message({
      destination: 'org.freedesktop.DBus',
      path: '/org/freedesktop/DBus',
      interface: 'org.freedesktop.DBus',
      member: 'AddMatch',
      signature: 's',
      body: [`type='method_call',member='${member}',eavesdrop='true'`],
    }),
  );
}
