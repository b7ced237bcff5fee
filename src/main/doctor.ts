import { HOLD_CAUSES, type HoldCause } from '../shared/hold.ts';
import type { Snapshot } from '../shared/snapshot.ts';
import type { Text } from '../shared/text.ts';
import type { Bus } from './bus/bus.ts';
import type { Finding } from './remote/finding.ts';
import type { UnknownCause } from './sensors/holds.ts';

export interface ExamineParts {
  readonly snapshot: Snapshot;
  /** Causes that could not be looked at when that was tried last. */
  readonly unknownHolds: readonly UnknownCause[];
  /** The session's message bus, or null where desktops have none. */
  readonly bus: Bus | null;
  /** The data folder. */
  readonly folder: string;
  readonly text: Text;
}

/** Who can tell that the screen is locked, besides the login service. */
const LOCK_TELLERS = [
  'org.gnome.ScreenSaver',
  'org.freedesktop.ScreenSaver',
  'org.cinnamon.ScreenSaver',
  'org.mate.ScreenSaver',
  'org.xfce.ScreenSaver',
];

/** What the app depends on and cannot make itself, as it is right now. */
export async function examine(parts: ExamineParts): Promise<readonly Finding[]> {
  const { snapshot, bus, folder, text } = parts;
  const { idleSource } = snapshot;
  const [tray, lock] = await Promise.all([trayHost(bus, text), lockTellers(bus, text)]);
  return [
    { name: text('doctor.idle'), value: text(`doctor.idleSource.${idleSource}`), ok: idleSource === 'good' },
    lock,
    tray,
    ...HOLD_CAUSES.map((cause) => holdFinding(cause, parts)),
    { name: text('doctor.folder'), value: folder, ok: true },
    ...snapshot.messages.map(({ key, values }) => ({
      name: text('doctor.message'),
      value: text(`messages.${key}`, values),
      ok: false,
    })),
  ];
}

function holdFinding(cause: HoldCause, { snapshot, unknownHolds, text }: ExamineParts): Finding {
  const name = text(`status.cause.${cause}`);
  if (!snapshot.settings.holdCauses.includes(cause)) return { name, value: text('doctor.hold.off'), ok: true };
  const unknown = unknownHolds.find((each) => each.cause === cause);
  if (unknown !== undefined) return { name, value: text('doctor.hold.unknown', { why: unknown.why }), ok: false };
  const seen = snapshot.holds.find((hold) => hold.cause === cause);
  if (seen === undefined) return { name, value: text('doctor.hold.notSeen'), ok: true };
  const value = seen.detail === null ? text('doctor.hold.seen') : text('doctor.hold.seenIn', { program: seen.detail });
  return { name, value, ok: true };
}

async function trayHost(bus: Bus | null, text: Text): Promise<Finding> {
  const name = text('doctor.tray');
  if (bus === null) return { name, value: text('doctor.bySystem'), ok: true };
  const asked = bus.call({
    destination: 'org.kde.StatusNotifierWatcher',
    path: '/StatusNotifierWatcher',
    interface: 'org.freedesktop.DBus.Properties',
    member: 'Get',
    signature: 'ss',
    body: ['org.kde.StatusNotifierWatcher', 'IsStatusNotifierHostRegistered'],
    autoStart: false,
  });
  const [isShown] = await asked.catch(() => [false]);
  return { name, value: text(isShown === true ? 'doctor.trayShown' : 'doctor.trayNone'), ok: isShown === true };
}

async function lockTellers(bus: Bus | null, text: Text): Promise<Finding> {
  const name = text('doctor.lock');
  if (bus === null) return { name, value: text('doctor.bySystem'), ok: true };
  const owned = await Promise.all(LOCK_TELLERS.map((teller) => isOwned(bus, teller)));
  const there = LOCK_TELLERS.filter((_teller, index) => owned[index] === true);
  if (there.length === 0) return { name, value: text('doctor.lockNone'), ok: false };
  return { name, value: there.join(', '), ok: true };
}

async function isOwned(bus: Bus, name: string): Promise<boolean> {
  const asked = bus.call({
    destination: 'org.freedesktop.DBus',
    path: '/org/freedesktop/DBus',
    interface: 'org.freedesktop.DBus',
    member: 'NameHasOwner',
    signature: 's',
    body: [name],
  });
  const [owned] = await asked.catch(() => [false]);
  return owned === true;
}
