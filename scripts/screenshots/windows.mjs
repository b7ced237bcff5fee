// How large the windows are on a display.

/** As src/main/windows/notice-window.ts has it, for a notice that is shown in another window. */
const NOTICE = { width: 520, height: 212 };
const LARGE_PX = 2000;

/** What a window of this kind is at most; null leaves it as it is. */
function sizeOf(window, { width, height }) {
  const isLarge = width > LARGE_PX;
  switch (window) {
    case 'notice':
      return { ...NOTICE, grows: true };
    // tiled beside another one
    case 'home':
      return { width: width / 2, height, grows: isLarge };
    case 'break':
      return null;
    default:
      return { width, height, grows: isLarge };
  }
}

/** Gives a window the size it is to be seen in: as it opens on a small display, on a large one as large as it goes. */
export async function fit(app, page, window, screen) {
  const size = sizeOf(window, screen);
  if (size === null) return;
  const wanted = { ...size, address: `trailbreak://${window}/` };
  const { width, height } = await app.inMain(({ BrowserWindow }, { address, grows, ...most }) => {
    const found = BrowserWindow.getAllWindows().find((each) => each.webContents.getURL().startsWith(address));
    const now = found.getBounds();
    const fitting = { width: Math.min(now.width, most.width), height: Math.min(now.height, most.height) };
    const chosen = grows ? most : fitting;
    found.setMinimumSize(1, 1);
    found.setBounds({ x: 0, y: 0, ...chosen });
    return chosen;
  }, wanted);
  // without a window manager a window can come out a pixel smaller than it was asked to be
  const isSo = (asked) => Math.abs(innerWidth - asked.width) <= 2 && Math.abs(innerHeight - asked.height) <= 2;
  await page.waitForFunction(isSo, { width, height });
}
