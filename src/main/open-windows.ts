import { nativeTheme, type WebContents } from 'electron';
import type { UserAction } from '../shared/action.ts';
import type { Settings } from '../shared/settings.ts';
import type { Text } from '../shared/text.ts';
import type { Bus } from './bus/bus.ts';
import { createAppWindow, type AppPage, type AppWindow } from './windows/app-window.ts';
import { BreakWindows } from './windows/break-windows.ts';
import { createBusNotification } from './windows/bus-notification.ts';
import { createFocusReturn } from './windows/focus-return.ts';
import { NoticeWindow } from './windows/notice-window.ts';
import { createNotice, type Notice } from './windows/notice.ts';
import { createSystemNotification, type SystemNotification } from './windows/system-notification.ts';

/** All windows there can be; none exists until it is shown. */
export interface Windows {
  readonly notice: Notice;
  readonly breaks: BreakWindows;
  readonly home: AppWindow;
  readonly settings: AppWindow;
  readonly statistics: AppWindow;
  readonly welcome: AppWindow;
  /** The pages that are open now. */
  readonly pages: () => readonly WebContents[];
  /** A page said that it lives. */
  readonly beat: (page: WebContents) => void;
}

export interface WindowsOptions {
  readonly text: Text;
  /** Path of the app's picture. */
  readonly icon: string;
  readonly readSettings: () => Settings;
  /** The desktop's message bus, where there is one: notifications go by it. */
  readonly bus: Bus | null;
  readonly act: (action: UserAction) => void;
  readonly isQuitting: () => boolean;
  /** The windows of a break could not be kept up; the break goes on. `told`: a notification of the desktop says so. */
  readonly onLost: (told: boolean) => void;
  /** The person wants the break's window closed by the window's own means. */
  readonly onClosed: () => void;
  /** The statistics are closed: what was deleted there is gone for good. */
  readonly onStatisticsClosed: () => void;
}

const now = (): number => performance.now();
const isDark = (): boolean => nativeTheme.shouldUseDarkColors;

export function createWindows(options: WindowsOptions): Windows {
  const { text } = options;
  const noticeWindow = new NoticeWindow({
    isDark,
    now,
    onLost: () => {
      notice.replaceWindow();
    },
  });
  const notice = createNotice({
    window: noticeWindow,
    notification: createNotification(options),
    text,
    act: options.act,
  });
  const breaks = createBreaks(options);
  const home = createApp('home', { width: 420, height: 660 }, options);
  const settings = createApp('settings', { width: 840, height: 720 }, options);
  const statistics = createApp('statistics', { width: 880, height: 760 }, options, options.onStatisticsClosed);
  const welcome = createApp('welcome', { width: 760, height: 720 }, options);
  return {
    notice,
    breaks,
    home,
    settings,
    statistics,
    welcome,
    pages: () => [noticeWindow, breaks, home, settings, statistics, welcome].flatMap((window) => window.pages()),
    beat: (page) => {
      noticeWindow.beat(page);
      breaks.beat(page);
    },
  };
}

function createApp(
  page: AppPage,
  size: { readonly width: number; readonly height: number },
  { text, icon }: WindowsOptions,
  onClosed?: () => void,
): AppWindow {
  return createAppWindow({ page, title: () => text(`windowTitle.${page}`), ...size, icon, isDark, onClosed });
}

function createBreaks(options: WindowsOptions): BreakWindows {
  const { text, icon, isQuitting, onClosed } = options;
  const lost = createNotification(options);
  return new BreakWindows({
    ...{ icon, isDark, now, isQuitting, onClosed },
    title: () => text('windowTitle.break'),
    settings: options.readSettings,
    focus: createFocusReturn(),
    onLost: () => {
      const content = { title: text('notification.lostTitle'), body: text('notification.lostBody') };
      void lost.show({ ...content, buttons: [], stays: false }, () => undefined).then(options.onLost);
    },
  });
}

function createNotification({ bus, text, icon }: WindowsOptions): SystemNotification {
  return bus === null ? createSystemNotification() : createBusNotification({ bus, appName: text('app.name'), icon });
}
