import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import koffi from 'koffi';
import { describe, expect, it } from 'vitest';
import { findAwakeKeeper } from '../../../../src/main/sensors/mac/assertions.ts';
import { isCameraRunning, isMicrophoneRunning, type DeviceSystem } from '../../../../src/main/sensors/mac/devices.ts';

/** Written after what Apple documents and people publish: no Mac was at hand. */
const assertions = readFileSync(join(import.meta.dirname, '../../../fixtures/sensors/mac-assertions.txt'), 'utf8');

describe('who keeps the display of a Mac awake', () => {
  it('finds the program, and not who keeps only the machine awake', () => {
    expect(findAwakeKeeper(assertions, 1)).toEqual({ name: 'zoom.us' });
    expect(findAwakeKeeper(assertions.replaceAll('UserIdleDisplaySleep', 'UserIdleSystemSleep'), 1)).toBeNull();
  });

  it('does not count ourselves', () => {
    expect(findAwakeKeeper(assertions, 5310)).toBeNull();
  });
});

interface Device {
  readonly hears: boolean;
  readonly runs: boolean;
}

/** CoreAudio with these devices, numbered from 40 on, answering by the four letters of the question. */
function systemOf(devices: readonly Device[]): DeviceSystem {
  const lettersOf = (address: Buffer): string => {
    const selector = Buffer.alloc(4);
    selector.writeUInt32BE(address.readUInt32LE(0));
    return selector.toString('ascii');
  };
  const deviceOf = (object: number): Device | undefined => devices[object - 40];
  return {
    sizeOf: (object, address) => {
      if (lettersOf(address) === 'dev#' && object === 1) return 4 * devices.length;
      return lettersOf(address) === 'stm#' && deviceOf(object)?.hears === true ? 4 : 0;
    },
    read: (object, address, size) => {
      const data = Buffer.alloc(size);
      if (lettersOf(address) === 'dev#') devices.forEach((_, index) => data.writeUInt32LE(40 + index, 4 * index));
      else data.writeUInt32LE(deviceOf(object)?.runs === true ? 1 : 0);
      return data;
    },
  };
}

describe('devices of a Mac', () => {
  const loudspeaker = { hears: false, runs: true };

  it('tells a microphone in use from a loudspeaker that plays', () => {
    expect(isMicrophoneRunning(systemOf([loudspeaker, { hears: true, runs: false }]))).toBe(false);
    expect(isMicrophoneRunning(systemOf([loudspeaker, { hears: true, runs: true }]))).toBe(true);
  });

  it('tells whether one of several cameras runs', () => {
    const still = { hears: false, runs: false };
    expect(isCameraRunning(systemOf([]))).toBe(false);
    expect(isCameraRunning(systemOf([still, still]))).toBe(false);
    expect(isCameraRunning(systemOf([still, { hears: false, runs: true }]))).toBe(true);
  });

  it('says so when the system lists nothing', () => {
    expect(() => isCameraRunning({ sizeOf: () => null, read: () => null })).toThrow();
  });
});

it.runIf(process.platform === 'linux')('hands bytes to a native call and takes bytes from it', () => {
  const copy = koffi.load('libc.so.6').func('void *memcpy(void *to, void *from, size_t size)');
  const to = Buffer.alloc(4);
  copy(to, Buffer.from([1, 2, 3, 4]), 4);
  expect([...to]).toEqual([1, 2, 3, 4]);
});
