import { screen, type BrowserWindow, type WebContents } from 'electron';
import { createPageWindow } from './page-window.ts';

const WIDTH = 440;
const HEIGHT = 210;
/** Distance from the corner of the work area. */
const MARGIN = 16;

export interface NoticeWindow {
  readonly show: () => void;
  readonly close: () => void;
  readonly pages: () => readonly WebContents[];
}

/** The notice: small, bottom right of the display with the pointer, never taking the focus. */
export function createNoticeWindow(isDark: () => boolean): NoticeWindow {
  let window: BrowserWindow | null = null;
  const close = (): void => {
    window?.destroy();
    window = null;
  };
  const show = (): void => {
    close();
    const area = screen.getDisplayNearestPoint(screen.getCursorScreenPoint()).workArea;
    const made = createPageWindow({
      page: 'notice',
      dark: isDark(),
      window: {
        width: WIDTH,
        height: HEIGHT,
        x: area.x + area.width - WIDTH - MARGIN,
        y: area.y + area.height - HEIGHT - MARGIN,
        frame: false,
        resizable: false,
        skipTaskbar: true,
        focusable: false,
      },
    });
    made.setAlwaysOnTop(true, 'floating');
    made.setVisibleOnAllWorkspaces(true);
    made.once('ready-to-show', () => {
      made.showInactive();
    });
    made.on('closed', () => {
      if (window === made) window = null;
    });
    window = made;
  };
  return { show, close, pages: () => (window === null ? [] : [window.webContents]) };
}
