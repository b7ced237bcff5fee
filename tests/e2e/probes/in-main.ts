import type { ElectronApplication } from '@playwright/test';
import type { Suspect } from '../support/suspect.ts';

/** What of Electron's preferences a page can be attacked through. */
interface Preferences {
  readonly sandbox?: boolean;
  readonly contextIsolation?: boolean;
  readonly nodeIntegration?: boolean;
  readonly nodeIntegrationInWorker?: boolean;
  readonly nodeIntegrationInSubFrames?: boolean;
  readonly webviewTag?: boolean;
  readonly webSecurity?: boolean;
  readonly allowRunningInsecureContent?: boolean;
  readonly experimentalFeatures?: boolean;
}

/** The preferences of all pages there are, with their addresses. */
export function preferencesOf(electron: ElectronApplication): Promise<readonly (Preferences & { address: string })[]> {
  return electron.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((page) => {
      // not in the types: made for tests
      const of = page as unknown as { getLastWebPreferences(): object };
      return { ...of.getLastWebPreferences(), address: page.getURL() };
    }),
  );
}

/** Names of the preferences that are not as they must be. */
export function weakPreferences(found: Preferences): readonly string[] {
  const { sandbox, contextIsolation, webSecurity = true } = found;
  const mustBe = { sandbox, contextIsolation, webSecurity };
  const mustNotBe = {
    nodeIntegration: found.nodeIntegration,
    nodeIntegrationInWorker: found.nodeIntegrationInWorker,
    nodeIntegrationInSubFrames: found.nodeIntegrationInSubFrames,
    webviewTag: found.webviewTag,
    allowRunningInsecureContent: found.allowRunningInsecureContent,
    experimentalFeatures: found.experimentalFeatures,
  };
  const named = (from: object, bad: (value: unknown) => boolean): readonly string[] =>
    Object.entries(from)
      .filter(([, value]) => bad(value))
      .map(([name]) => name);
  return [...named(mustBe, (value) => value !== true), ...named(mustNotBe, (value) => value === true)];
}

/** The policies that the documents at these addresses come with, null for one without. */
export function policiesOf(electron: ElectronApplication, addresses: readonly string[]): Promise<(string | null)[]> {
  return electron.evaluate(async ({ session }, asked) => {
    const answers = asked.map((address) => session.defaultSession.fetch(address));
    return (await Promise.all(answers)).map((answer) => answer.headers.get('content-security-policy'));
  }, addresses);
}

/** Twelve ways to ask for a file that is not a page's, and a good address asked for in the wrong way. */
export function strayAddresses({ outside, link }: Suspect): Readonly<Record<string, string>> {
  const encoded = outside.replaceAll('/', '%2f');
  const home = 'trailbreak://home';
  return {
    dots: `${home}/../${outside}`,
    'encoded dots': `${home}/%2e%2e/${outside}`,
    'an encoded slash': `${home}/..%2f${outside}`,
    'encoded dots and slashes': `${home}/%2e%2e%2f${encoded}`,
    'encoded backslashes': `${home}/..%5c${outside.replaceAll('/', '%5c')}`,
    'a zero byte': `${home}/index.html%00.js`,
    'a link': `${home}/${link}`,
    'another host': 'trailbreak://elsewhere/',
    'two slashes': `${home}//etc/passwd`,
    'an encoded root': `${home}/%2fetc%2fpasswd`,
    'four dots': `${home}/....//....//etc/passwd`,
    'a file address': `${home}/file:///etc/passwd`,
  };
}

/** Which of these addresses are served, asked by main: a page would be stopped by less. */
export async function probeAddresses(suspect: Suspect): Promise<readonly string[]> {
  return suspect.electron.evaluate(async ({ session }, addresses) => {
    const isServed = (address: string, method: string): Promise<boolean> =>
      session.defaultSession.fetch(address, { method }).then(
        (answer) => answer.status === 200,
        () => false,
      );
    const served: string[] = [];
    for (const [name, address] of Object.entries(addresses)) if (await isServed(address, 'GET')) served.push(name);
    if (await isServed('trailbreak://home/', 'POST')) served.push('a POST');
    if (!(await isServed('trailbreak://home/', 'GET'))) served.push('nothing at all, not even the page');
    return served;
  }, strayAddresses(suspect));
}

/** Foreign content in windows with the app's own preload, and what main answered it. */
export function probeForeignContent({ electron, preferences }: Suspect): Promise<readonly string[]> {
  return electron.evaluate(async ({ BrowserWindow }, webPreferences) => {
    const answers: string[] = [];
    for (const address of ['data:text/html,foreign', 'about:blank', 'trailbreak://home.elsewhere/']) {
      const window = new BrowserWindow({ show: false, webPreferences });
      await window.loadURL(address);
      const ask = 'window.trailbreak.getSnapshot().then(() => "heard", () => "refused")';
      const hasBridge = (await window.webContents.executeJavaScript('"trailbreak" in window')) as boolean;
      answers.push(hasBridge ? ((await window.webContents.executeJavaScript(ask)) as string) : 'no bridge');
      window.destroy();
    }
    return answers;
  }, preferences);
}

/** Whether the developer tools open when main asks for them. */
export function opensDevTools({ electron }: Suspect): Promise<boolean> {
  return electron.evaluate(async ({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    if (page === undefined) throw new Error('no window is open');
    const opened = new Promise<boolean>((resolve) => {
      page.once('devtools-opened', () => resolve(true));
      setTimeout(resolve, 2_000, false);
    });
    page.openDevTools({ mode: 'detach' });
    return (await opened) || page.isDevToolsOpened();
  });
}
