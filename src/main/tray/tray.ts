import { join } from 'node:path';
import { Menu, nativeImage, nativeTheme, Tray, type MenuItemConstructorOptions, type NativeImage } from 'electron';
import type { UserAction } from '../../shared/action.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import type { Text } from '../../shared/text.ts';
import { iconFile, isPanelDark } from './icon.ts';
import { startingMenu, trayMenu } from './menu-template.ts';
import { statusLine, trayState, type FormatTime, type TrayState } from './status.ts';

export interface TrayParts {
  /** The folder that holds `on-light/`, `on-dark/` and `template/`. */
  readonly iconFolder: string;
  readonly text: Text;
  readonly formatTime: FormatTime;
  /** Called for each chosen item; until the first `update` that can only be `quit`. */
  readonly send: (action: UserAction) => void;
  /** A left click on the icon (on macOS a click opens the menu, as everywhere there). */
  readonly onClick: () => void;
}

export interface TrayHandle {
  /** Shows this snapshot; touches the system only where something visible changed. */
  update(snapshot: Snapshot): void;
  dispose(): void;
}

/** Puts the icon into the tray at once, with a first menu, so that it need not wait for settings to be read. */
export function createTray({ iconFolder, text, formatTime, send, onClick }: TrayParts): TrayHandle {
  let state: TrayState = 'working';
  const firstFile = currentFile(state);
  const tray = new Tray(loadIcon(iconFolder, firstFile));
  tray.on('click', onClick);

  const show = showOn(tray, iconFolder, firstFile);
  const redrawIcon = () => {
    show.icon(currentFile(state));
  };

  show.toolTip(text('app.name'));
  show.menu(startingMenu(text, send));
  nativeTheme.on('updated', redrawIcon);

  return {
    update: (snapshot) => {
      if (tray.isDestroyed()) return;
      state = trayState(snapshot);
      redrawIcon();
      show.toolTip(statusLine(snapshot, text, formatTime));
      show.menu(trayMenu(snapshot, text, send, formatTime));
    },
    dispose: () => {
      nativeTheme.off('updated', redrawIcon);
      tray.destroy();
    },
  };
}

/** The three things a tray shows, each passed on only when it is another one. */
function showOn(tray: Tray, iconFolder: string, firstFile: string) {
  return {
    icon: whenChanged(
      (file: string) => {
        tray.setImage(loadIcon(iconFolder, file));
      },
      String,
      firstFile,
    ),
    toolTip: whenChanged((line: string) => {
      tray.setToolTip(line);
    }, String),
    // On Linux a new menu goes over D-Bus item by item. Labels say all that can differ: JSON leaves the functions out.
    menu: whenChanged((items: MenuItemConstructorOptions[]) => {
      tray.setContextMenu(Menu.buildFromTemplate(items));
    }, JSON.stringify),
  };
}

function currentFile(state: TrayState): string {
  const desktop = process.env['XDG_CURRENT_DESKTOP'] ?? '';
  return iconFile(state, process.platform, isPanelDark(process.platform, desktop, nativeTheme));
}

function loadIcon(iconFolder: string, file: string): NativeImage {
  const image = nativeImage.createFromPath(join(iconFolder, file));
  if (process.platform === 'darwin') image.setTemplateImage(true);
  return image;
}

/** `show`, but only for a value whose key differs from the one shown last. */
function whenChanged<T>(show: (value: T) => void, keyOf: (value: T) => string, firstKey = ''): (value: T) => void {
  let shownKey = firstKey;
  return (value) => {
    const key = keyOf(value);
    if (key === shownKey) return;
    shownKey = key;
    show(value);
  };
}
