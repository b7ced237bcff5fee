import { nativeTheme, type WebContents } from 'electron';
import type { Text } from '../shared/text.ts';
import { createAppWindow, type AppWindow } from './windows/app-window.ts';
import { BreakWindows, type BreakWindowsOptions } from './windows/break-windows.ts';
import { createNoticeWindow, type NoticeWindow } from './windows/notice-window.ts';

/** All windows there can be; none exists until it is shown. */
export interface Windows {
  readonly notice: NoticeWindow;
  readonly breaks: BreakWindows;
  readonly home: AppWindow;
  readonly settings: AppWindow;
  /** The pages that are open now. */
  readonly pages: () => readonly WebContents[];
}

export interface WindowsOptions extends Pick<BreakWindowsOptions, 'onLost' | 'onClosed'> {
  readonly text: Text;
  readonly icon: string;
}

export function createWindows(options: WindowsOptions): Windows {
  const isDark = (): boolean => nativeTheme.shouldUseDarkColors;
  const { text, icon } = options;
  const now = (): number => performance.now();
  const notice = createNoticeWindow(isDark);
  const breaks = new BreakWindows({ isDark, now, onLost: options.onLost, onClosed: options.onClosed });
  const home = createAppWindow({ page: 'home', title: text('app.name'), icon, width: 420, height: 600, isDark });
  const settings = createAppWindow({
    page: 'settings',
    title: text('settings.title'),
    icon,
    width: 720,
    height: 720,
    isDark,
  });
  return {
    notice,
    breaks,
    home,
    settings,
    pages: () => [...notice.pages(), ...breaks.pages(), ...home.pages(), ...settings.pages()],
  };
}
