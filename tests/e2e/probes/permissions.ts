import type { Page } from '@playwright/test';

/** What can be asked about without asking for it. */
export const PERMISSIONS = [
  ...['geolocation', 'notifications', 'midi', 'camera', 'microphone', 'persistent-storage', 'clipboard-read'],
  ...['screen-wake-lock', 'idle-detection', 'display-capture', 'window-management', 'local-fonts', 'background-sync'],
];

/** The parts of the web that TypeScript does not know of. */
interface NewerWeb {
  readonly IdleDetector: { requestPermission(): Promise<string> };
  getScreenDetails(): Promise<unknown>;
  queryLocalFonts(): Promise<readonly unknown[]>;
}

/** Asks for it, as a page would; answers whether it was given. */
const REQUESTS: Readonly<Record<string, () => Promise<boolean>>> = {
  'show notifications': async () => (await Notification.requestPermission()) === 'granted',
  'keep storage': () => navigator.storage.persist(),
  'keep the screen awake': async () => !(await navigator.wakeLock.request('screen')).released,
  'watch for idleness': async () =>
    (await (globalThis as unknown as NewerWeb).IdleDetector.requestPermission()) === 'granted',
  'read the clipboard': async () => typeof (await navigator.clipboard.readText()) === 'string',
  'see all screens': async () => typeof (await (globalThis as unknown as NewerWeb).getScreenDetails()) === 'object',
  'list fonts': async () => (await (globalThis as unknown as NewerWeb).queryLocalFonts()).length > 0,
};

/** What this page may do that ours may not. Each has a second: a question nobody answers waits for ever. */
export async function probePermissions(page: Page): Promise<readonly string[]> {
  const granted = await page.evaluate(async (names) => {
    const states = names.map(async (name) => {
      const { state } = await navigator.permissions.query({ name: name as PermissionName });
      return state === 'granted' ? name : null;
    });
    return Promise.all(states.map((state) => state.catch(() => null)));
  }, PERMISSIONS);
  const given: string[] = [];
  for (const [name, request] of Object.entries(REQUESTS)) {
    const late = new Promise<false>((resolve) => setTimeout(resolve, 1_000, false));
    if (await Promise.race([page.evaluate(request).catch(() => false), late])) given.push(name);
  }
  return [...granted.filter((name) => name !== null), ...given];
}

export const REQUEST_NAMES = Object.keys(REQUESTS);
