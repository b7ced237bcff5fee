import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { iconFile, isPanelDark } from '../../../src/main/tray/icon.ts';

const ICONS = join(import.meta.dirname, '../../../resources/icons/tray');
const STATES = ['working', 'soon', 'onBreak', 'paused', 'away'] as const;
const LIGHT = { shouldUseDarkColors: false, shouldUseDarkColorsForSystemIntegratedUI: false };

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

  it('differs for each state, so that the icon tells them apart', () => {
    const drawings = STATES.map((state) => readFileSync(join(ICONS, iconFile(state, 'linux', true)), 'base64'));
    expect(new Set(drawings).size).toBe(STATES.length);
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
