/** The two calls that CoreAudio and CoreMediaIO have alike; each answers null when the system refuses. */
export interface DeviceSystem {
  /** How many bytes a property of an object has. */
  readonly sizeOf: (object: number, address: Buffer) => number | null;
  readonly read: (object: number, address: Buffer, size: number) => Buffer | null;
}

/** The object that knows all devices, in both systems. */
const SYSTEM_OBJECT = 1;
/** The element that stands for the whole device. */
const MAIN_ELEMENT = 0;

/** Property selectors and scopes, as AudioHardware.h and CMIOHardware.h have them. */
const DEVICES = addressOf('dev#', 'glob');
const IS_RUNNING_SOMEWHERE = addressOf('gone', 'glob');
const INPUT_STREAMS = addressOf('stm#', 'inpt');

/** Whether any program has one of the cameras running. */
export function isCameraRunning(system: DeviceSystem): boolean {
  return devicesOf(system).some((device) => isRunning(system, device));
}

/** Whether any program has a device running that hears. */
export function isMicrophoneRunning(system: DeviceSystem): boolean {
  return devicesOf(system).some(
    (device) => (system.sizeOf(device, INPUT_STREAMS) ?? 0) > 0 && isRunning(system, device),
  );
}

function devicesOf(system: DeviceSystem): readonly number[] {
  const size = system.sizeOf(SYSTEM_OBJECT, DEVICES);
  const list = size === null ? null : system.read(SYSTEM_OBJECT, DEVICES, size);
  if (list === null) throw new Error('the system lists no devices');
  return Array.from({ length: Math.floor(list.length / 4) }, (_, index) => list.readUInt32LE(4 * index));
}

function isRunning(system: DeviceSystem, device: number): boolean {
  return (system.read(device, IS_RUNNING_SOMEWHERE, 4)?.readUInt32LE(0) ?? 0) !== 0;
}

/** Selector, scope and element, three numbers in a row. */
function addressOf(selector: string, scope: string): Buffer {
  const address = Buffer.alloc(12);
  address.writeUInt32LE(fourLetters(selector), 0);
  address.writeUInt32LE(fourLetters(scope), 4);
  address.writeUInt32LE(MAIN_ELEMENT, 8);
  return address;
}

/** Apple writes such constants as four letters, the first in the highest byte. */
function fourLetters(letters: string): number {
  return Buffer.from(letters, 'ascii').readUInt32BE(0);
}
