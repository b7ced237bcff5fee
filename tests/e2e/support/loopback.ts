import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web server on this machine that remembers who asked it for what. */
export interface Loopback {
  /** Its address, without a slash at the end. */
  readonly address: string;
  /** The paths that were asked for, each once. */
  readonly hits: () => readonly string[];
  readonly close: () => void;
}

export async function startLoopback(): Promise<Loopback> {
  const paths = new Set<string>();
  const server = createServer((request, response) => {
    paths.add(request.url ?? '');
    const isScript = request.url === '/script.js';
    response.writeHead(200, {
      'content-type': isScript ? 'text/javascript' : 'text/html',
      'access-control-allow-origin': '*',
    });
    response.end(isScript ? 'globalThis.remoteRan = true' : 'hit');
  });
  // a WebSocket begins with a request to be upgraded
  server.on('upgrade', (request, socket) => {
    paths.add(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    hits: () => [...paths].sort(),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
