import type { TestApp } from './app.ts';

/** How many windows there are now. */
export function countWindows({ electron }: TestApp): Promise<number> {
  return electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}

/** How many processes draw pages; the rest of Chromium stays between the breaks. */
export function countPageProcesses({ electron }: TestApp): Promise<number> {
  return electron.evaluate(({ app }) => app.getAppMetrics().filter((process) => process.type === 'Tab').length);
}
