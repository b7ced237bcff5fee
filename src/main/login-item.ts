import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { app } from 'electron';
import { hasAutostart, setAutostart } from './store/autostart-file.ts';

/** Whether the system starts the app at login, read from and written to where the system keeps it. */
export interface LoginItem {
  readonly isOn: () => boolean;
  /** @throws the system's error when it cannot be written. */
  readonly set: (on: boolean) => void;
}

/** On Linux Electron's own setter does nothing, so the entry is a file of ours; elsewhere the system keeps the list. */
export function createLoginItem(): LoginItem {
  if (process.platform !== 'linux') {
    return {
      isOn: () => app.getLoginItemSettings().openAtLogin,
      set: (openAtLogin) => {
        app.setLoginItemSettings({ openAtLogin });
      },
    };
  }
  const folder = configFolder();
  return {
    isOn: () => hasAutostart(folder),
    set: (on) => {
      setAutostart(folder, on ? { name: app.getName(), command: startCommand() } : null);
    },
  };
}

/** https://specifications.freedesktop.org/basedir-spec/latest/: a relative path does not count. */
function configFolder(): string {
  const named = process.env['XDG_CONFIG_HOME'] ?? '';
  return isAbsolute(named) ? named : join(homedir(), '.config');
}

/** An AppImage is unpacked under another path at each start: what stays is the file itself. */
function startCommand(): readonly string[] {
  const image = process.env['APPIMAGE'] ?? '';
  if (image !== '') return [image];
  return app.isPackaged ? [process.execPath] : [process.execPath, app.getAppPath()];
}
