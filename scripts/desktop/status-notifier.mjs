// The tray as a desktop sees it: Electron shows its icon as a StatusNotifierItem on the session bus. Where no desktop
// watches for such items, a small watcher of our own does; the item, its icon, its text and its menu are then read,
// and clicked, over D-Bus. https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/
import { Message, sessionBus, Variant } from '@jellybrick/dbus-next';

const WATCHER = 'org.kde.StatusNotifierWatcher';
const WATCHER_PATH = '/StatusNotifierWatcher';
const ITEM_PATH = '/StatusNotifierItem';
const MENU_PATH = '/com/canonical/dbusmenu';
const BUS = 'org.freedesktop.DBus';

/**
 * Joins the session bus. Start it before the app: Electron looks for a watcher once.
 * @param {string} address DBUS_SESSION_BUS_ADDRESS
 */
export async function watchTray(address) {
  const bus = sessionBus({ busAddress: address });
  bus.on('error', () => undefined); // the bus may end before us; the call that was waiting says so
  const call = createCall(bus);
  const state = { registered: [], hasHost: true };
  const [owned] = await call(BUS, '/org/freedesktop/DBus', BUS, 'NameHasOwner', 's', [WATCHER]);
  if (!owned) await beWatcher(bus, state);
  const names = async () =>
    owned
      ? itemsOf(await readProperty(call, WATCHER, WATCHER_PATH, WATCHER, 'RegisteredStatusNotifierItems'))
      : state.registered;
  return {
    hasHost: owned,
    findItem: (pid, withinMs = 15_000) => poll(() => findItem(call, names, pid), withinMs),
    registered: () => [...state.registered],
    showHost: (present) => {
      state.hasHost = present;
      emit(bus, present ? 'StatusNotifierHostRegistered' : 'StatusNotifierHostUnregistered');
    },
    close: () => bus.disconnect(),
  };
}

function createCall(bus) {
  return async (destination, path, iface, member, signature = '', body = []) => {
    const answer = await bus.call(new Message({ destination, path, interface: iface, member, signature, body }));
    return answer.body;
  };
}

async function readProperty(call, name, path, iface, property) {
  return (await call(name, path, 'org.freedesktop.DBus.Properties', 'Get', 'ss', [iface, property]))[0].value;
}

function emit(bus, member, signature, body) {
  bus.send(Message.newSignal(WATCHER_PATH, WATCHER, member, signature, body));
}

async function beWatcher(bus, state) {
  const properties = {
    IsStatusNotifierHostRegistered: () => new Variant('b', state.hasHost),
    ProtocolVersion: () => new Variant('i', 0),
    RegisteredStatusNotifierItems: () => new Variant('as', state.registered),
  };
  bus.addMethodHandler((message) => {
    if (message.path !== WATCHER_PATH) return false;
    if (message.member === 'RegisterStatusNotifierItem') {
      // Electron gives its unique name, some others only the path
      const name = message.body[0].startsWith('/') ? message.sender : message.body[0];
      state.registered.push(name);
      bus.send(Message.newMethodReturn(message));
      emit(bus, 'StatusNotifierItemRegistered', 's', [name]);
    } else if (message.member === 'Get') {
      bus.send(Message.newMethodReturn(message, 'v', [properties[message.body[1]]()]));
    } else if (message.member === 'GetAll') {
      const all = Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, value()]));
      bus.send(Message.newMethodReturn(message, 'a{sv}', [all]));
    } else return false;
    return true;
  });
  await bus.requestName(WATCHER, 0);
}

/** Hosts write `:1.6/StatusNotifierItem` or `:1.6@/StatusNotifierItem`, or the name alone. */
function itemsOf(written) {
  return written.map((item) => item.split(/[@/]/)[0]);
}

async function findItem(call, names, pid) {
  for (const name of await names()) {
    try {
      const [owner] = await call(BUS, '/org/freedesktop/DBus', BUS, 'GetConnectionUnixProcessID', 's', [name]);
      if (pid === null || owner === pid) return createItem(call, name);
    } catch {
      // that program has ended and its item is still in the list
    }
  }
  return null;
}

async function poll(find, withinMs) {
  const endsAt = Date.now() + withinMs;
  for (;;) {
    const found = await find();
    if (found !== null) return found;
    if (Date.now() > endsAt) throw new Error(`no tray icon within ${withinMs / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function createItem(call, name) {
  const property = (which) => readProperty(call, name, ITEM_PATH, 'org.kde.StatusNotifierItem', which);
  const menu = () => readMenu(call, name);
  return {
    /** Its name on the bus. */
    name,
    tooltip: async () => (await property('ToolTip'))[2],
    icons: async () => (await property('IconPixmap')).map(([width, height, argb]) => ({ width, height, argb })),
    menu,
    /** Left click. */
    activate: () => call(name, ITEM_PATH, 'org.kde.StatusNotifierItem', 'Activate', 'ii', [0, 0]),
    /** Clicks the entry with that label, or the entry at that path of labels in a submenu. */
    click: async (...labels) => {
      // ids change whenever the app makes its menu anew, so they are read for each click
      const entry = findEntry(await menu(), labels);
      if (entry === null) throw new Error(`the tray menu has no "${labels.join(' > ')}"`);
      const body = [entry.id, 'clicked', new Variant('i', 0), 0];
      await call(name, MENU_PATH, 'com.canonical.dbusmenu', 'Event', 'isvu', body).catch(forgiveEnd);
    },
  };
}

/** Who clicks *Quit* gets no answer. */
function forgiveEnd(error) {
  if (error.type !== 'org.freedesktop.DBus.Error.NoReply') throw error;
}

async function readMenu(call, name) {
  const [, root] = await call(name, MENU_PATH, 'com.canonical.dbusmenu', 'GetLayout', 'iias', [0, -1, []]);
  return root[2].map(toEntry);
}

function toEntry(variant) {
  const [id, properties, children] = variant.value;
  const value = (key, otherwise) => properties[key]?.value ?? otherwise;
  return {
    id,
    label: value('label', '').replace(/_(.)/g, '$1'), // an underscore marks the key to press
    enabled: value('enabled', true),
    separator: value('type', 'standard') === 'separator',
    checked: value('toggle-state', 0) === 1,
    entries: children.map(toEntry),
  };
}

function findEntry(entries, [label, ...rest]) {
  const found = entries.find((entry) => entry.label === label) ?? null;
  return found === null || rest.length === 0 ? found : findEntry(found.entries, rest);
}
