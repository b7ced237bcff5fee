import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Its presence says that the person has been shown the window that stands in for the tray. */
const MARK = 'no-tray-told';

/** Where no desktop shows the tray icon the small window is opened by itself, once per data folder. */
export async function offerHomeOnce(folder: string, openHome: () => void): Promise<void> {
  try {
    await writeFile(join(folder, MARK), '', { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return;
    // where nothing can be written it is opened at each start: better than an app that cannot be reached
  }
  openHome();
}
