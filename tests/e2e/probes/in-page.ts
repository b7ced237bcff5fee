import type { Page } from '@playwright/test';

/**
 * Each tries one thing that a page must not be able to do, and answers whether it could. They run inside the page, so
 * each stands alone; and after a timer, as Playwright lifts the ban on eval for what it evaluates at once.
 */
type Probe = (server: string) => Promise<boolean>;

const SCRIPTS: Readonly<Record<string, Probe>> = {
  eval: async () => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    return (globalThis.eval('1 + 1') as number) === 2;
  },
  'new Function': async () => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- that is what is tried
    const made = new Function('return 2') as () => number;
    return made() === 2;
  },
  'a timer with text': async () => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- that is what is tried
    setTimeout('globalThis.timerRan = true', 1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return 'timerRan' in globalThis;
  },
  'an inline script': async () => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    const script = document.createElement('script');
    script.append('globalThis.inlineRan = true');
    document.body.append(script);
    return 'inlineRan' in globalThis;
  },
  'an inline handler': async () => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    const button = document.createElement('button');
    button.setAttribute('onclick', 'globalThis.handlerRan = true');
    document.body.append(button);
    button.click();
    button.remove();
    return 'handlerRan' in globalThis;
  },
  'a remote script': async (server) => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    const script = document.createElement('script');
    script.src = `${server}/script.js`;
    document.body.append(script);
    await new Promise((resolve) => setTimeout(resolve, 500));
    return 'remoteRan' in globalThis;
  },
  'a worker from a blob': async () => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    const address = URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }));
    const worker = new Worker(address);
    return new Promise((resolve) => {
      worker.onmessage = () => resolve(true);
      setTimeout(() => resolve(false), 500);
    });
  },
  'a file of the system': async () => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    const answer = await fetch('file:///etc/passwd');
    return (await answer.text()).length > 0;
  },
  'what Node brings': async () => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    const names = ['require', 'process', 'Buffer', 'module', 'global', '__dirname', 'electron', 'ipcRenderer'];
    return names.some((name) => name in globalThis);
  },
};

/** Ways to reach the network; whether they did is for the server to say. */
const CONNECTIONS: Probe = async (server) => {
  const attempts = [
    () => fetch(`${server}/fetch`),
    () => new WebSocket(`${server.replace('http', 'ws')}/socket`),
    () => new EventSource(`${server}/events`),
    () => navigator.sendBeacon(`${server}/beacon`, 'x'),
    () => Object.assign(new Image(), { src: `${server}/image` }),
    () =>
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${server}/style` }),
      ),
    () => document.body.append(Object.assign(document.createElement('iframe'), { src: `${server}/frame` })),
  ];
  for (const attempt of attempts)
    await Promise.resolve()
      .then(attempt)
      .catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 500));
  return true;
};

/** The names of those that got through. */
export async function probeScripts(page: Page, server: string): Promise<readonly string[]> {
  const through: string[] = [];
  for (const [name, probe] of Object.entries(SCRIPTS)) {
    if (await page.evaluate(probe, server).catch(() => false)) through.push(name);
  }
  await page.evaluate(CONNECTIONS, server);
  return through;
}

export const SCRIPT_NAMES = Object.keys(SCRIPTS);
