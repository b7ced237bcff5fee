import type { Bus } from '../bus/bus.ts';

/** The list of tray icons, kept by the panel or by a service it talks to. */
const WATCHER = { destination: 'org.kde.StatusNotifierWatcher', path: '/StatusNotifierWatcher' };
const WATCHER_INTERFACE = 'org.kde.StatusNotifierWatcher';
const BUS = { destination: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus', interface: 'org.freedesktop.DBus' };

/** A desktop that is just starting brings its panel within this time. Ours. */
const NO_HOST_AFTER_MS = 20_000;
/** An icon is in the list by then if it gets there by itself. Ours. */
const ARRIVES_WITHIN_MS = 2_000;
const ATTEMPTS = 3;

export interface HostListener {
  /** Somebody shows icons now, and does not show ours: it must be made anew. */
  readonly onMissing: () => void;
  /** Called once at most: nobody shows icons, and it does not look as if somebody would. */
  readonly onNoHost: () => void;
}

/**
 * Watches whether somebody shows tray icons. Electron tells of an icon once: an icon made while nobody was there is
 * never seen. Returns how to stop.
 * @param bus the session's
 */
export function watchTrayHost(bus: Bus, listener: HostListener): () => void {
  const watch = new HostWatch(bus, listener);
  const stops = [
    bus.watchName(WATCHER.destination, watch.setOwned),
    ...['StatusNotifierHostRegistered', 'StatusNotifierHostUnregistered'].map((member) =>
      bus.onSignal({ interface: WATCHER_INTERFACE, member }, watch.look),
    ),
  ];
  return () => {
    for (const stop of stops) stop();
    watch.stop();
  };
}

class HostWatch {
  readonly #bus: Bus;
  readonly #listener: HostListener;
  readonly #patience: NodeJS.Timeout;
  #arrival: NodeJS.Timeout | undefined;
  #owned = false;
  /** Null until the first answer. */
  #present: boolean | null = null;
  /** Counts the questions, as an answer may come when it is no longer true. */
  #asked = 0;

  constructor(bus: Bus, listener: HostListener) {
    this.#bus = bus;
    this.#listener = listener;
    this.#patience = setTimeout(() => {
      if (this.#present !== true) listener.onNoHost();
    }, NO_HOST_AFTER_MS);
  }

  readonly setOwned = (owned: boolean): void => {
    this.#owned = owned;
    // told again while it is owned, it has another owner, who knows of no icon
    if (this.#present === true) this.#present = false;
    this.look();
  };

  readonly look = (): void => {
    const question = ++this.#asked;
    if (!this.#owned) this.#conclude(false);
    else {
      void showsIcons(this.#bus).then((present) => {
        if (question === this.#asked) this.#conclude(present);
      });
    }
  };

  stop(): void {
    this.#asked += 1;
    clearTimeout(this.#patience);
    clearTimeout(this.#arrival);
  }

  #conclude(present: boolean): void {
    const before = this.#present;
    this.#present = present;
    if (present && before === true) return;
    clearTimeout(this.#arrival);
    if (!present) return;
    clearTimeout(this.#patience);
    this.#arrival = setTimeout(() => void this.#checkArrival(before ?? true), ARRIVES_WITHIN_MS);
  }

  /**
   * Electron registers an icon again by itself if a panel was there when it was made; such a one is left alone.
   * @param wasPresent whether the panel was there from the start: then the icon is taken to be in a list that is not told
   */
  async #checkArrival(wasPresent: boolean): Promise<void> {
    const question = this.#asked;
    const listed = (await isListed(this.#bus)) ?? wasPresent;
    if (!listed && question === this.#asked) this.#listener.onMissing();
  }
}

/** Whether there is not only a list but somebody who shows what is in it. A desktop that starts may be slow to say. */
async function showsIcons(bus: Bus): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      return (await property(bus, 'IsStatusNotifierHostRegistered')) === true;
    } catch {
      continue;
    }
  }
  return false;
}

/** Whether an icon of this process is in the list; null when that cannot be told. */
async function isListed(bus: Bus): Promise<boolean | null> {
  try {
    const items = await property(bus, 'RegisteredStatusNotifierItems');
    if (!Array.isArray(items)) return null;
    for (const written of items) {
      const [name] = String(written).split(/[@/]/);
      if (name === undefined || name === '') return null;
      if ((await processOf(bus, name)) === process.pid) return true;
    }
    return false;
  } catch {
    return null;
  }
}

async function property(bus: Bus, name: string): Promise<unknown> {
  const body = [WATCHER_INTERFACE, name];
  const ask = { ...WATCHER, interface: 'org.freedesktop.DBus.Properties', member: 'Get', signature: 'ss', body };
  return (await bus.call(ask))[0];
}

/** Null for a name whose program has just ended. */
async function processOf(bus: Bus, name: string): Promise<unknown> {
  const ask = { ...BUS, member: 'GetConnectionUnixProcessID', signature: 's', body: [name] };
  return bus.call(ask).then(
    ([pid]) => pid,
    () => null,
  );
}
