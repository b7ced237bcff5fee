import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { iconPicture, isPanelDark } from '../../../src/main/tray/icon.ts';

const ICONS = join(import.meta.dirname, '../../../resources/icons/tray');
const STATES = ['working', 'soon', 'held', 'onBreak', 'paused', 'away'] as const;
const LIGHT = { shouldUseDarkColors: false, shouldUseDarkColorsForSystemIntegratedUI: false };

/** The picture's file where it has no minutes on it. */
function iconFile(...[state, platform, dark]: [(typeof STATES)[number], NodeJS.Platform, boolean]): string {
  const picture = iconPicture(state, null, platform, dark);
  if (picture.kind !== 'file') throw new Error('minutes that nobody asked for');
  return picture.file;
}

/** Width and height as the PNG itself says (first chunk, big-endian). */
function sizeOf(file: string): [number, number] {
  const png = readFileSync(join(ICONS, file));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('the icon file', () => {
  it.each(STATES)('is there for every platform and panel, with a sharp double: %s', (state) => {
    for (const platform of ['linux', 'win32', 'darwin'] as const) {
      for (const dark of [true, false]) {
        const file = iconFile(state, platform, dark);
        const side = platform === 'linux' ? 22 : 16;
        expect(sizeOf(file), file).toEqual([side, side]);
        expect(sizeOf(file.replace('.png', '@2x.png')), file).toEqual([side * 2, side * 2]);
      }
    }
  });

  it.each([
    ['linux', true],
    ['win32', false],
    ['darwin', false],
  ] as const)('differs for each state, so that the icon tells them apart: %s', (platform, dark) => {
    const drawings = STATES.map((state) => readFileSync(join(ICONS, iconFile(state, platform, dark)), 'base64'));
    expect(new Set(drawings).size).toBe(STATES.length);
  });

  it('of the app is there in every size that packages install', () => {
    for (const side of [16, 22, 24, 32, 48, 64, 128, 256, 512, 1024]) {
      expect(sizeOf(`../app/${side}x${side}.png`)).toEqual([side, side]);
    }
  });

  it('has a hill and ten digits to write the minutes with, at every scale', () => {
    for (const platform of ['linux', 'win32'] as const) {
      for (const dark of [true, false]) {
        const picture = iconPicture('working', 38, platform, dark);
        if (picture.kind !== 'minutes') throw new Error('no minutes');
        expect(picture.minutes).toBe(38);
        const side = platform === 'linux' ? 22 : 16;
        for (const [scale, name] of [
          [1, '.png'],
          [2, '@2x.png'],
        ] as const) {
          expect(sizeOf(picture.ground.replace('.png', name))).toEqual([side * scale, side * scale]);
          const [width] = sizeOf(picture.digits.replace('.png', name));
          expect(width).toBe(Math.round((side * scale * 5) / 16) * 10);
        }
      }
    }
  });

  it('is the plain one on macOS, where the minutes stand beside it', () => {
    expect(iconPicture('working', 38, 'darwin', false)).toEqual(iconPicture('working', null, 'darwin', false));
  });

  it('has a step between for Windows at 150 %', () => {
    expect(existsSync(join(ICONS, iconFile('working', 'win32', true).replace('.png', '@1.5x.png')))).toBe(true);
  });
});

describe('the panel', () => {
  it('is dark on GNOME and Xfce even where windows are light, and like the windows on KDE', () => {
    expect(isPanelDark('linux', 'ubuntu:GNOME', LIGHT)).toBe(true);
    expect(isPanelDark('linux', 'XFCE', LIGHT)).toBe(true);
    expect(isPanelDark('linux', 'KDE', LIGHT)).toBe(false);
  });

  it("is the taskbar's on Windows, whatever the windows' theme", () => {
    expect(isPanelDark('win32', '', { ...LIGHT, shouldUseDarkColorsForSystemIntegratedUI: true })).toBe(true);
    expect(isPanelDark('win32', '', { ...LIGHT, shouldUseDarkColors: true })).toBe(false);
  });

  it("follows the windows' theme where the panel's own is not known", () => {
    expect(isPanelDark('win32', '', { shouldUseDarkColors: true })).toBe(true);
    expect(isPanelDark('linux', 'KDE', { shouldUseDarkColors: true })).toBe(true);
  });
});
