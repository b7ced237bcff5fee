import type { Suspect } from '../support/suspect.ts';

/** Ways for a page to leave its address, run inside it. */
const WAYS: Readonly<Record<string, (server: string) => void>> = {
  'a web address': (server) => {
    location.href = `${server}/location`;
  },
  'a data address': () => {
    location.href = 'data:text/html,away';
  },
  'a file': () => {
    location.href = 'file:///etc/hostname';
  },
  'a form': (server) => {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = `${server}/form`;
    document.body.append(form);
    form.submit();
  },
  'a meta tag': (server) => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'refresh';
    meta.content = `0;url=${server}/meta`;
    document.head.append(meta);
  },
  'a link': (server) => {
    const link = Object.assign(document.createElement('a'), { href: `${server}/link` });
    document.body.append(link);
    link.click();
  },
};

const OPENINGS: Readonly<Record<string, (server: string) => void>> = {
  'window.open': (server) => {
    window.open(`${server}/open`);
  },
  'a link to a new window': (server) => {
    const link = Object.assign(document.createElement('a'), { href: `${server}/blank`, target: '_blank' });
    document.body.append(link);
    link.click();
  },
};

/** Long enough for a navigation to a server on this machine. */
const LOOK_MS = 700;

/** The ways on which the page got away; it is brought back each time. */
export async function probeNavigation(suspect: Suspect, server: string): Promise<readonly string[]> {
  const { page, address } = suspect;
  const through: string[] = [];
  for (const [name, leave] of Object.entries(WAYS)) {
    await page.evaluate(leave, server).catch(() => undefined);
    await page.waitForTimeout(LOOK_MS);
    if (page.url() === address) continue;
    through.push(name);
    await page.goto(address);
  }
  return through;
}

/** The ways in which the page got a new window; they are closed again. */
export async function probeOpenings(suspect: Suspect, server: string): Promise<readonly string[]> {
  const { page, electron } = suspect;
  const count = (): Promise<number> => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  const through: string[] = [];
  for (const [name, open] of Object.entries(OPENINGS)) {
    const before = await count();
    await page.evaluate(open, server).catch(() => undefined);
    await page.waitForTimeout(LOOK_MS);
    if ((await count()) > before) through.push(name);
  }
  for (const other of electron.windows()) if (other !== page && other.url().startsWith(server)) await other.close();
  return through;
}

/** What has to succeed where nothing is locked. Chromium itself keeps pages from going to data addresses. */
export const WAY_NAMES = Object.keys(WAYS).filter((name) => name !== 'a data address');
export const OPENING_NAMES = Object.keys(OPENINGS);
