import { HOLD_CAUSES, type HoldCause } from '../shared/hold.ts';
import type { Snapshot } from '../shared/snapshot.ts';
import type { Text } from '../shared/text.ts';
import { unreachable } from '../shared/unreachable.ts';
import type { Bus } from './bus/bus.ts';
import type { Finding } from './remote/finding.ts';
import { SAVERS } from './sensors/lock.ts';
import type { Answer, HoldSettings } from './sensors/probe.ts';

export interface ExamineParts {
  readonly snapshot: Snapshot;
  /** Looks once for one cause; answers within a few seconds. */
  readonly look: (cause: HoldCause, settings: HoldSettings) => Promise<Answer>;
  /** The message buses of the session and of the machine, or null where there are none. */
  readonly bus: Bus | null;
  readonly systemBus: Bus | null;
  /** The data folder. */
  readonly folder: string;
  readonly text: Text;
}

const LOGIN_SERVICE = 'org.freedesktop.login1';

/** What the app depends on and cannot make itself, as it is right now. */
export async function examine(parts: ExamineParts): Promise<readonly Finding[]> {
  const { snapshot, folder, text } = parts;
  const { idleSource } = snapshot;
  const holds = HOLD_CAUSES.map((cause) => holdFinding(cause, parts));
  const [lock, tray, ...held] = await Promise.all([lockTellers(parts), trayHost(parts), ...holds]);
  return [
    { name: text('doctor.idle'), value: text(`doctor.idleSource.${idleSource}`), ok: idleSource === 'good' },
    lock,
    tray,
    ...held,
    { name: text('doctor.folder'), value: folder, ok: true },
    ...snapshot.messages.map(({ key, values }) => ({
      name: text('doctor.message'),
      value: text(`messages.${key}`, values),
      ok: false,
    })),
  ];
}

async function holdFinding(cause: HoldCause, { snapshot, look, text }: ExamineParts): Promise<Finding> {
  const name = text(`status.cause.${cause}`);
  if (!snapshot.settings.holdCauses.includes(cause)) return { name, value: text('doctor.hold.off'), ok: true };
  const said = await look(cause, snapshot.settings);
  switch (said.answer) {
    case 'yes': {
      const { detail } = said;
      return {
        name,
        value: detail === null ? text('doctor.hold.yes') : text('doctor.hold.yesIn', { detail }),
        ok: true,
      };
    }
    case 'no':
      return { name, value: text('doctor.hold.no'), ok: true };
    case 'unknown':
      return { name, value: text('doctor.hold.unknown', { why: said.why }), ok: false };
    default:
      return unreachable(said);
  }
}

async function trayHost({ bus, text }: ExamineParts): Promise<Finding> {
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

async function lockTellers({ bus, systemBus, text }: ExamineParts): Promise<Finding> {
  const name = text('doctor.lock');
  if (bus === null || systemBus === null) return { name, value: text('doctor.bySystem'), ok: true };
  const asked = [
    ...SAVERS.map(({ name: saver }) => ({ on: bus, teller: saver })),
    { on: systemBus, teller: LOGIN_SERVICE },
  ];
  const owned = await Promise.all(asked.map(({ on, teller }) => isOwned(on, teller)));
  const there = asked.filter((_asked, index) => owned[index] === true).map(({ teller }) => teller);
  if (there.length === 0) return { name, value: text('doctor.lockNone'), ok: false };
  return { name, value: text('doctor.lockBy', { tellers: there.join(', ') }), ok: true };
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
