import type { TestApp } from './app.ts';

/** A window of a break and where it stands. */
export interface BreakWindow {
  readonly role: 'guide' | 'cover';
  readonly visible: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The windows of the break, from left to right. */
export async function breakWindows({ electron }: TestApp): Promise<readonly BreakWindow[]> {
  const look = (): Promise<BreakWindow[]> =>
    electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .filter((window) => window.webContents.getURL().startsWith('trailbreak://break/'))
        .map((window) => ({
          role: window.webContents.getURL().endsWith('role=guide') ? ('guide' as const) : ('cover' as const),
          visible: window.isVisible(),
          ...window.getBounds(),
        })),
    );
  // an answer of Playwright's can be lost to the garbage collector: asked again
  const found = await look().catch(look);
  return found.sort((one, other) => one.x - other.x);
}

/** The same in short: `guide 1280x800+0+0`. */
export async function breakLayout(app: TestApp): Promise<readonly string[]> {
  const windows = await breakWindows(app);
  return windows.map(({ role, x, y, width, height }) => `${role} ${width}x${height}+${x}+${y}`);
}
