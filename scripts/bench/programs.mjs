// The programs that are compared, and the words of their menus.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../places.mjs';
import { collectApp, collectBare } from './pack.mjs';

const words = JSON.parse(readFileSync(join(PROJECT, 'resources/locales/en/app.json'), 'utf8')).tray;

/**
 * `open` and `close` are the menu items that begin and end a break; null for a program that has none. `windows` opens
 * ordinary windows by the tray: by a menu item, or null for a left click.
 */
export const PROGRAMS = {
  app: {
    name: 'trailbreak',
    collect: collectApp,
    open: words.takeBreak,
    close: [words.finish, words.back],
    windows: { home: null, settings: words.settings },
  },
  bareTray: { name: 'bare-tray', collect: collectBare('bare-tray'), open: null, close: [] },
  bareWindow: {
    name: 'bare-window',
    collect: collectBare('bare-window'),
    open: 'Take a break',
    close: ['End the break'],
    windows: { line: 'Open a window' },
  },
};
