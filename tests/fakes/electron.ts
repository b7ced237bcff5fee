import { EventEmitter } from 'node:events';

/**
 * As much of Electron as is called in tests: electron-store asks for a folder and a version, and opens a channel; who
 * exports something is asked where to, and a test answers in the person's place.
 */
const channels = new Map<string, unknown>();

export const app = Object.assign(new EventEmitter(), { getPath: () => '/nowhere', getVersion: () => '0.0.0' });

export const ipcMain = {
  on: (channel: string, listener: unknown) => channels.set(channel, listener),
  removeAllListeners: (channel: string) => channels.delete(channel),
  eventNames: () => [...channels.keys()],
};

export class BrowserWindow {
  readonly id = 1;
  static readonly getFocusedWindow = (): null => null;
  static readonly getAllWindows = (): BrowserWindow[] => [];
}

export const dialog = {
  showSaveDialog: (_options: { readonly defaultPath: string }): Promise<{ canceled: boolean; filePath: string }> =>
    Promise.resolve({ canceled: true, filePath: '' }),
};

export const shell = {};

export default { app, ipcMain, BrowserWindow, dialog, shell };
