import type { DeviceSystem } from './devices.ts';

const FRAMEWORKS = '/System/Library/Frameworks';

/** Sound devices. */
export async function openCoreAudio(): Promise<DeviceSystem> {
  // native, and loaded only here
  const { default: koffi } = await import('koffi');
  const library = koffi.load(`${FRAMEWORKS}/CoreAudio.framework/CoreAudio`);
  const query = 'uint32_t object, void *address, uint32_t qualifierSize, void *qualifier';
  const size = library.func(`int32_t AudioObjectGetPropertyDataSize(${query}, void *size)`);
  const read = library.func(`int32_t AudioObjectGetPropertyData(${query}, void *size, void *data)`);
  return {
    sizeOf: (object, address) => sizeFrom((bytes) => size(object, address, 0, null, bytes)),
    read: (object, address, wanted) => dataFrom(wanted, (bytes, data) => read(object, address, 0, null, bytes, data)),
  };
}

/** Cameras. */
export async function openCoreMedia(): Promise<DeviceSystem> {
  const { default: koffi } = await import('koffi');
  const library = koffi.load(`${FRAMEWORKS}/CoreMediaIO.framework/CoreMediaIO`);
  const query = 'uint32_t object, void *address, uint32_t qualifierSize, void *qualifier';
  const size = library.func(`int32_t CMIOObjectGetPropertyDataSize(${query}, void *size)`);
  const read = library.func(`int32_t CMIOObjectGetPropertyData(${query}, uint32_t size, void *used, void *data)`);
  return {
    sizeOf: (object, address) => sizeFrom((bytes) => size(object, address, 0, null, bytes)),
    read: (object, address, wanted) =>
      dataFrom(wanted, (used, data) => read(object, address, 0, null, wanted, used, data)),
  };
}

/** Zero is success. */
function sizeFrom(ask: (size: Buffer) => unknown): number | null {
  const size = Buffer.alloc(4);
  return ask(size) === 0 ? size.readUInt32LE(0) : null;
}

function dataFrom(wanted: number, ask: (size: Buffer, data: Buffer) => unknown): Buffer | null {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(wanted, 0);
  const data = Buffer.alloc(wanted);
  return ask(size, data) === 0 ? data.subarray(0, Math.min(wanted, size.readUInt32LE(0))) : null;
}
