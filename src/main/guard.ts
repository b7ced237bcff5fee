import { app, Menu, type Session, type WebContents } from 'electron';

/** Command-line switches that would open the app to other programs; fuses do not cover them. */
const DEBUG_SWITCHES = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'inspect',
  'inspect-brk',
  'js-flags',
  'load-extension',
  'disable-web-security',
];

/**
 * What has to be said before the app is ready.
 * @returns false when the app was started with a debug switch and ends (a packaged app only: tests need them).
 */
export function prepareApp(): boolean {
  if (app.isPackaged && DEBUG_SWITCHES.some((name) => app.commandLine.hasSwitch(name))) {
    app.exit(64);
    return false;
  }
  // Each window asks for the sandbox too. As root, on a test machine, Chromium has to be started without one.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // Six crashes of the GPU process would end the whole app, and the timer with it.
  app.commandLine.appendSwitch('disable-gpu-process-crash-limit');
  // Without it Chromium has no voices on Linux. It asks the speech service when a page does, so until then it costs nothing.
  if (process.platform === 'linux') app.commandLine.appendSwitch('enable-speech-dispatcher');
  // A menu bar of our own is not used anywhere, and making Electron's costs start-up time; macOS needs it for copying.
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
  return true;
}

/** Closes every door of the session: permissions, devices, downloads, requests to anywhere, spelling dictionaries. */
export function lockSession(target: Session): void {
  target.setPermissionRequestHandler((_page, _permission, answer) => {
    answer(false);
  });
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.on('will-download', (event) => {
    event.preventDefault();
  });
  target.webRequest.onBeforeRequest((request, answer) => {
    answer({ cancel: !/^(trailbreak|data):/.test(request.url) });
  });
  // An empty list, or Electron asks Google for dictionaries at each start: electron/electron#22995.
  target.setSpellCheckerLanguages([]);
}

/** A page of ours stays where it is and opens nothing. */
export function lockPage(page: WebContents): void {
  const refuse = (event: { preventDefault: () => void }): void => {
    event.preventDefault();
  };
  page.on('will-navigate', refuse);
  page.on('will-redirect', refuse);
  page.on('will-frame-navigate', refuse);
  page.on('will-attach-webview', refuse);
  page.setWindowOpenHandler(() => ({ action: 'deny' }));
}
