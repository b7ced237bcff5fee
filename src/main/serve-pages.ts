import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { protocol, type Session } from 'electron';
import { PAGES, pageAddress, SCHEME } from '../shared/contract.ts';

/** Scripts, styles and pictures from the bundle, and nothing else: no other origin, no inline, no eval. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Has to be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the built pages from `folder`, read-only, GET alone. */
export function servePages(session: Session, folder: string): void {
  session.protocol.handle(SCHEME, async (request) => {
    const name = request.method === 'GET' ? fileFor(request.url) : null;
    const body = name === null ? null : await readOnce(folder, name);
    if (name === null || body === null) return new Response('not here', { status: 404 });
    return new Response(new Uint8Array(body), {
      headers: {
        'content-type': CONTENT_TYPES[extname(name)] ?? 'application/octet-stream',
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'x-content-type-options': 'nosniff',
      },
    });
  });
}

/**
 * Serves the break's page to nobody. The first one pays for what Node loads to answer at all, some 50 ms, and for the
 * disk: better paid while nothing is waited for than between a click and its window.
 */
export async function warmUp(session: Session): Promise<void> {
  const address = pageAddress('break');
  const page = await (await session.fetch(address)).text();
  for (const [asset] of page.matchAll(/assets\/[\w.-]+/g)) await session.fetch(address + asset);
}

/**
 * The file behind an address: a page's own document, or one of the built assets by its plain name. Only these two
 * forms exist, so an address cannot climb out of the bundle; `readInside` checks links all the same.
 */
export function fileFor(address: string): string | null {
  const match = new RegExp(`^${SCHEME}://(?<page>[a-z]+)/(?<rest>[^?#]*)(?:\\?[^#]*)?$`).exec(address);
  const page = PAGES.find((candidate) => candidate === match?.groups?.['page']);
  const rest = match?.groups?.['rest'];
  if (page === undefined || rest === undefined) return null;
  if (rest === '') return `${page}/index.html`;
  return /^assets\/[\w-]+(\.[\w-]+)+$/.test(rest) ? rest : null;
}

/** What was served stays in memory: some 100 kB, and a break window that need not wait for a disk. */
const served = new Map<string, Buffer>();

async function readOnce(folder: string, name: string): Promise<Buffer | null> {
  const known = served.get(name);
  if (known !== undefined) return known;
  const body = await readInside(folder, name);
  if (body !== null) served.set(name, body);
  return body;
}

async function readInside(folder: string, name: string): Promise<Buffer | null> {
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, name));
    return path.startsWith(root + sep) ? await readFile(path) : null;
  } catch {
    return null;
  }
}
