import { EventEmitter } from 'node:events';
import { Message, MessageFlag, MessageType, sessionBus, systemBus, type MessageBus } from '@jellybrick/dbus-next';
import type { BusCall, BusSignal } from './bus.ts';
import { pack, unpack } from './values.ts';

/** A signal as it comes over the line. */
export interface HeardSignal extends BusSignal {
  readonly interface: string;
  readonly member: string;
}

/** One line to a bus, from the first word to its loss. */
export interface Connection {
  /** May never be answered. */
  readonly call: (call: BusCall) => Promise<readonly unknown[]>;
  readonly disconnect: () => void;
}

interface Ears {
  readonly onSignal: (signal: HeardSignal) => void;
  /** Once, and only after it was up. */
  readonly onLost: () => void;
}

/** Joins the bus; may take forever where something strange listens. */
export function connect(kind: 'session' | 'system', { onSignal, onLost }: Ears): Promise<Connection> {
  const bus = kind === 'session' ? sessionBus() : systemBus();
  return new Promise((resolve, reject) => {
    let isUp = false;
    const lose = (): void => {
      if (isUp) onLost();
      isUp = false;
    };
    const fail = (error: unknown): void => {
      reject(error instanceof Error ? error : new Error(String(error)));
      // a message that cannot be read is no loss of the line
      if (error instanceof Error && 'code' in error) lose();
    };
    // its types leave `error` out, which ends the process when nobody listens
    const events: EventEmitter = bus;
    events.on('error', fail);
    streamOf(bus)?.on('end', lose);
    bus.once('connect', () => {
      isUp = true;
      resolve({ call: (call) => ask(bus, call), disconnect: () => bus.disconnect() });
    });
    bus.on('message', (message) => {
      const { type, sender, path, interface: face, member, body } = message;
      if (type === MessageType.SIGNAL) onSignal({ sender, path, interface: face, member, body: body.map(unpack) });
    });
  });
}

async function ask(bus: MessageBus, { autoStart, body = [], signature = '', ...to }: BusCall): Promise<unknown[]> {
  const flags = autoStart === false ? MessageFlag.NO_AUTO_START : 0;
  const answer = await bus.call(new Message({ ...to, signature, body: body.map(pack), flags }));
  return answer?.body.map(unpack) ?? [];
}

/** The library tells nobody that the other end has hung up; what it reads from does. */
function streamOf(bus: MessageBus): EventEmitter | null {
  const line: unknown = Reflect.get(bus, '_connection');
  return line instanceof EventEmitter ? line : null;
}
