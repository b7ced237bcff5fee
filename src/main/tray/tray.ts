import { Menu, nativeTheme, Tray, type MenuItemConstructorOptions } from 'electron';
import type { UserAction } from '../../shared/action.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import type { Text } from '../../shared/text.ts';
import type { Bus } from '../bus/bus.ts';
import { drawIcon, type IconPicture } from './icon-picture.ts';
import { iconPicture, isPanelDark } from './icon.ts';
import { startingMenu, trayMenu } from './menu-template.ts';
import { laterBy, minutesLeft, nextChangeMs } from './passing-time.ts';
import { statusLine, trayState, type FormatTime, type TrayState } from './status.ts';
import { watchTrayHost, type HostListener } from './tray-host.ts';

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
  readonly update: (snapshot: Snapshot) => void;
  /** Puts the icon up again whenever the panel of this session's bus comes (back); for Linux, at most once. */
  readonly followHost: (bus: Bus, listener: Pick<HostListener, 'onNoHost'>) => void;
  readonly dispose: () => void;
}

/** Puts the icon into the tray at once, with a first menu, so that it need not wait for settings to be read. */
export function createTray(parts: TrayParts): TrayHandle {
  let content = startingContent(parts);
  let shown = showIn(parts, content);
  let disposed = false;
  let passing: NodeJS.Timeout | undefined;
  let stopFollowing = (): void => undefined;

  const redraw = (): void => {
    if (!disposed) shown.show(content);
  };
  const update = (snapshot: Snapshot): void => {
    clearTimeout(passing);
    if (disposed) return;
    content = contentOf(snapshot, parts);
    redraw();
    const inMs = nextChangeMs(snapshot);
    if (inMs !== null) passing = setTimeout(update, inMs, laterBy(snapshot, inMs));
  };
  nativeTheme.on('updated', redraw);

  return {
    update,
    followHost: (bus, { onNoHost }) => {
      const onMissing = (): void => {
        shown.remove();
        shown = showIn(parts, content);
      };
      stopFollowing = watchTrayHost(bus, { onMissing, onNoHost });
    },
    dispose: () => {
      disposed = true;
      clearTimeout(passing);
      stopFollowing();
      nativeTheme.off('updated', redraw);
      shown.remove();
    },
  };
}

/** All that the tray shows, in words and numbers. */
interface TrayContent {
  readonly state: TrayState;
  readonly minutes: number | null;
  readonly toolTip: string;
  readonly menu: MenuItemConstructorOptions[];
}

function startingContent({ text, send }: TrayParts): TrayContent {
  return { state: 'working', minutes: null, toolTip: text('app.name'), menu: startingMenu(text, send) };
}

function contentOf(snapshot: Snapshot, { text, send, formatTime }: TrayParts): TrayContent {
  return {
    state: trayState(snapshot),
    minutes: minutesLeft(snapshot),
    toolTip: statusLine(snapshot, text, formatTime),
    menu: trayMenu(snapshot, text, send, formatTime),
  };
}

/** Puts an icon into the tray. What it shows later is passed on only where it is something else. */
function showIn({ iconFolder, onClick }: TrayParts, first: TrayContent) {
  const firstPicture = currentPicture(first);
  const tray = new Tray(drawIcon(iconFolder, firstPicture));
  tray.on('click', onClick);
  const parts = {
    icon: whenChanged(
      (picture: IconPicture) => {
        tray.setImage(drawIcon(iconFolder, picture));
      },
      JSON.stringify,
      JSON.stringify(firstPicture),
    ),
    title: whenChanged((title: string) => {
      tray.setTitle(title);
    }, String),
    toolTip: whenChanged((line: string) => {
      tray.setToolTip(line);
    }, String),
    // On Linux a new menu goes over D-Bus item by item. Labels say all that can differ: JSON leaves the functions out.
    menu: whenChanged((items: MenuItemConstructorOptions[]) => {
      tray.setContextMenu(Menu.buildFromTemplate(items));
    }, JSON.stringify),
  };
  const show = (content: TrayContent): void => {
    parts.icon(currentPicture(content));
    if (process.platform === 'darwin') parts.title(content.minutes === null ? '' : String(content.minutes));
    parts.toolTip(content.toolTip);
    parts.menu(content.menu);
  };
  show(first);
  return {
    show,
    remove: () => {
      tray.destroy();
    },
  };
}

function currentPicture({ state, minutes }: TrayContent): IconPicture {
  const desktop = process.env['XDG_CURRENT_DESKTOP'] ?? '';
  return iconPicture(state, minutes, process.platform, isPanelDark(process.platform, desktop, nativeTheme));
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
