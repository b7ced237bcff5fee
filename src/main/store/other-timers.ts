import { join } from 'node:path';
import { readBreakTimer } from '../../shared/takeover/break-timer.ts';
import { OTHER_APPS, type OtherApp, type OtherTimer } from '../../shared/takeover/other-timer.ts';
import { readStretchly } from '../../shared/takeover/stretchly.ts';
import { readJsonFile } from './json-file.ts';

/** Where programs of this machine keep their settings. */
export interface OtherPlaces {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** The folder of all programs' settings: `~/.config`, `~/Library/Application Support` or `%APPDATA%`. */
  readonly appData: string;
}

const READERS = { stretchly: readStretchly, breakTimer: readBreakTimer } as const;

/**
 * As each calls its folder (the casks of Homebrew name it too), and what it is called by Flatpak and Snap. BreakTimer is
 * not on Flathub: its name is the one of github.com/debfx/flatpak-breaktimer. On macOS neither lives in a sandbox.
 */
const NAMES = {
  stretchly: { folder: 'Stretchly', flatpak: 'net.hovancik.Stretchly', snap: 'stretchly' },
  breakTimer: { folder: 'BreakTimer', flatpak: 'app.breaktimer.BreakTimer', snap: 'breaktimer' },
} as const;

/**
 * Looks for the settings of other break timers and reads them. Nothing of theirs is ever written, and a file that is
 * missing, damaged or not theirs is none.
 */
export async function findOtherTimers(places: OtherPlaces): Promise<readonly OtherTimer[]> {
  const found = await Promise.all(OTHER_APPS.map((app) => findTimer(app, places)));
  return found.filter((timer) => timer !== null);
}

async function findTimer(app: OtherApp, places: OtherPlaces): Promise<OtherTimer | null> {
  for (const path of pathsOf(app, places)) {
    const file = await readJsonFile(path);
    const timer = file.kind === 'content' ? READERS[app](file.content) : null;
    if (timer !== null) return timer;
  }
  return null;
}

/** The places of one program, the usual one first. */
export function pathsOf(app: OtherApp, { platform, home, appData }: OtherPlaces): readonly string[] {
  const { folder, flatpak, snap } = NAMES[app];
  const usual = join(appData, folder, 'config.json');
  if (platform !== 'linux') return [usual];
  return [
    usual,
    join(home, '.var/app', flatpak, 'config', folder, 'config.json'),
    join(home, 'snap', snap, 'current/.config', folder, 'config.json'),
  ];
}
