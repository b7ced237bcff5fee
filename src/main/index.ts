import { join } from 'node:path';
import { app } from 'electron';
import type { UserAction } from '../shared/action.ts';
import { lockPage, lockSession, prepareApp } from './guard.ts';
import { timeFormatOf } from './format-time.ts';
import { openLanguages } from './languages.ts';
import { registerScheme, servePages } from './serve-pages.ts';
import { createTray } from './tray/tray.ts';

// The entry does only what must come first, so that the icon stands in the tray early; start.ts joins all parts.
// Never a top-level await for readiness here: Electron says `ready` after this file has run (electron#40719).

const home = process.env['TRAILBREAK_HOME'];
// The switch is Electron's own, and the nearer word.
if (home !== undefined && home !== '' && !app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', home);

if (prepareApp()) {
  if (app.requestSingleInstanceLock()) {
    registerScheme();
    // Electron makes the session when somebody first asks for it; that is nothing for the start (join-desktop.ts).
    app.on('session-created', (session) => {
      lockSession(session);
      servePages(session, join(import.meta.dirname, '../renderer'));
    });
    app.on('web-contents-created', (_event, page) => {
      lockPage(page);
    });
    // The app lives in the tray: closing the last window is not its end.
    app.on('window-all-closed', () => undefined);
    void app.whenReady().then(begin);
  } else {
    // The first instance was told of this start and opens its window.
    app.quit();
  }
}

async function begin(): Promise<void> {
  app.dock?.hide();
  const languages = openLanguages(join(app.getAppPath(), 'resources/locales'), app.getPath('userData'));
  const { text } = languages;
  /** Until the parts are joined the tray offers to quit, and nothing else. */
  let send = (action: UserAction): void => {
    if (action.type === 'quit') app.quit();
  };
  const tray = createTray({
    iconFolder: join(app.getAppPath(), 'resources/icons/tray'),
    text,
    formatTime: timeFormatOf(text),
    send: (action) => {
      send(action);
    },
    onClick: () => {
      send({ type: 'openHome' });
    },
  });
  await panelIsTold();
  const { start } = await import('./start.ts');
  const shell = await start(tray, languages);
  send = (action) => {
    void shell.act(action);
  };
}

/** Telling the panel of the icon takes some turns of the main loop, which loading the rest would hold up. */
function panelIsTold(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
}
