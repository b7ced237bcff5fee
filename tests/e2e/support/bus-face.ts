import { Message, type MessageBus, type Variant } from '@jellybrick/dbus-next';

const PROPERTIES = 'org.freedesktop.DBus.Properties';
const UNKNOWN_METHOD = 'org.freedesktop.DBus.Error.UnknownMethod';
const UNKNOWN_PROPERTY = 'org.freedesktop.DBus.Error.UnknownProperty';

/** What a method answers: values of a signature, or an error by its D-Bus name. */
export type Answer = { readonly signature: string; readonly body: readonly unknown[] } | { readonly error: string };

/** One interface of a fake object. */
export interface Face {
  readonly methods?: Readonly<Record<string, (body: readonly unknown[]) => Answer>>;
  /** Asked anew each time. */
  readonly properties?: () => Readonly<Record<string, Variant>>;
}

/** The answer of a method that answers nothing. */
export const NOTHING: Answer = { signature: '', body: [] };

/** Answers a call to one of the faces, which are found by `path interface`. */
export function answerCall(bus: MessageBus, message: Message, faces: ReadonlyMap<string, Face>): boolean {
  const answer = answerTo(message, faces);
  if (answer === null) return false;
  if ('error' in answer) bus.send(Message.newError(message, answer.error, 'said by the tests'));
  else bus.send(Message.newMethodReturn(message, answer.signature, [...answer.body]));
  return true;
}

function answerTo({ path, interface: asked, member, body }: Message, faces: ReadonlyMap<string, Face>): Answer | null {
  if (asked === PROPERTIES) return readProperties(member, body, faces.get(`${path} ${String(body[0])}`));
  const face = faces.get(`${path} ${asked}`);
  if (face === undefined) return null;
  return face.methods?.[member]?.(body) ?? { error: UNKNOWN_METHOD };
}

function readProperties(member: string, body: readonly unknown[], face: Face | undefined): Answer | null {
  if (face === undefined) return null;
  const all = face.properties?.() ?? {};
  if (member === 'GetAll') return { signature: 'a{sv}', body: [all] };
  const value = all[String(body[1])];
  if (member !== 'Get' || value === undefined) return { error: UNKNOWN_PROPERTY };
  return { signature: 'v', body: [value] };
}
