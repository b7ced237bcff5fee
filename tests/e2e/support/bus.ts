import type { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import { Message, NameFlag, RequestNameReply, sessionBus, type MessageBus } from '@jellybrick/dbus-next';
import { answerCall, type Face } from './bus-face.ts';
import { startDaemon } from './daemon.ts';

const BUS = 'org.freedesktop.DBus';
const PROPERTIES = 'org.freedesktop.DBus.Properties';

/** A message bus of our own. */
export interface PrivateBus {
  /** For `DBUS_SESSION_BUS_ADDRESS` or `DBUS_SYSTEM_BUS_ADDRESS`. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts a bus on which only the tests answer. */
export async function startBus(): Promise<PrivateBus> {
  const config = resolve('tests/session.conf');
  const daemon = startDaemon('dbus-daemon', [`--config-file=${config}`, '--nofork', '--print-address=3']);
  return { address: await daemon.firstLine(), stop: daemon.stop };
}

/** The session bus the tests run on. */
export function sessionAddress(): string {
  return process.env['DBUS_SESSION_BUS_ADDRESS'] ?? '';
}

/** One program's place on a bus: what it asks, what it answers. */
export interface BusMember {
  readonly call: (
    to: { readonly name: string; readonly path: string; readonly face: string },
    member: string,
    signature?: string,
    body?: readonly unknown[],
  ) => Promise<readonly unknown[]>;
  /** Whether somebody has that name. */
  readonly isOwned: (name: string) => Promise<boolean>;
  /** Answers for that object and interface from now on. */
  readonly serve: (path: string, name: string, face: Face) => void;
  readonly own: (name: string) => Promise<void>;
  readonly signal: (path: string, face: string, member: string, signature: string, body: readonly unknown[]) => void;
  /** Says that these properties of a served object have now the values they have. */
  readonly changed: (path: string, face: string, names: readonly string[]) => void;
  /** Keeps its names and answers nobody any more, as a program that hangs; or answers again. */
  readonly setSilent: (silent: boolean) => void;
  /** Leaves the bus: its names are free, its calls unanswered. */
  readonly leave: () => void;
}

/** Joins a bus. */
export function joinBus(address: string): BusMember {
  const bus = sessionBus({ busAddress: address });
  // its types leave this event out; the bus may end before us, and the call that was waiting says so
  const events: EventEmitter = bus;
  events.on('error', () => undefined);
  const faces = new Map<string, Face>();
  let isSilent = false;
  bus.addMethodHandler((message) => isSilent || answerCall(bus, message, faces));
  const call: BusMember['call'] = async ({ name, path, face }, member, signature = '', body = []) => {
    const asked = { destination: name, path, interface: face, member, signature, body: [...body] };
    return (await bus.call(new Message(asked)))?.body ?? [];
  };
  const signal: BusMember['signal'] = (path, face, member, signature, body) => {
    bus.send(Message.newSignal(path, face, member, signature, [...body]));
  };
  return {
    call,
    isOwned: async (name) => {
      const [owned] = await call({ name: BUS, path: '/org/freedesktop/DBus', face: BUS }, 'NameHasOwner', 's', [name]);
      return owned === true;
    },
    serve: (path, name, face) => faces.set(`${path} ${name}`, face),
    own: (name) => takeName(bus, name),
    signal,
    changed: (path, face, names) => {
      const all = faces.get(`${path} ${face}`)?.properties?.() ?? {};
      const now = Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
      signal(path, PROPERTIES, 'PropertiesChanged', 'sa{sv}as', [face, now, []]);
    },
    setSilent: (silent) => {
      isSilent = silent;
    },
    leave: () => {
      bus.disconnect();
    },
  };
}

async function takeName(bus: MessageBus, name: string): Promise<void> {
  const answer = await bus.requestName(name, NameFlag.DO_NOT_QUEUE);
  if (answer !== RequestNameReply.PRIMARY_OWNER) throw new Error(`${name} is taken on this bus`);
}
