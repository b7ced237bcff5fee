import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { protocol, type ProtocolRequest, type ProtocolResponse, type Session } from 'electron';
import { PAGES, SCHEME } from '../shared/contract.ts';

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

/**
 * Serves the built pages from `folder`, read-only, GET alone. In the older of Electron's two ways: for the newer one Node
 * loads all of `fetch` at the first answer, which is 50 ms between a click and its window, and 3 MB from then on.
 */
export function servePages(session: Session, folder: string): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- for as long as Electron has it, see above
  session.protocol.registerBufferProtocol(SCHEME, (request, answer) => {
    void answerTo(request, folder).then(answer);
  });
}

async function answerTo({ method, url }: ProtocolRequest, folder: string): Promise<ProtocolResponse> {
  const name = method === 'GET' ? fileFor(url) : null;
  const data = name === null ? null : await readOnce(folder, name);
  if (name === null || data === null) return { statusCode: 404, data: Buffer.from('not here') };
  if (name.endsWith('.html')) readAhead(folder, data);
  return {
    data,
    headers: {
      'content-type': CONTENT_TYPES[extname(name)] ?? 'application/octet-stream',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
    },
  };
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

/** A page asks for its files once its process is up, some 50 ms after its document: they are in memory by then. */
function readAhead(folder: string, page: Buffer): void {
  for (const [asset] of page.toString().matchAll(/assets\/[\w.-]+/g)) void readOnce(folder, asset);
}

/** What was asked for stays in memory: some 100 kB, and a next window that need not wait for a disk. */
const served = new Map<string, Promise<Buffer | null>>();

/** Reads a file the first time it is asked for; what could not be read is tried again. */
function readOnce(folder: string, name: string): Promise<Buffer | null> {
  const known = served.get(name);
  if (known !== undefined) return known;
  const reading = readInside(folder, name).then((body) => {
    if (body === null) served.delete(name);
    return body;
  });
  served.set(name, reading);
  return reading;
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
