import { chmodSync, lstatSync, mkdirSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { userInfo } from 'node:os';
import { remotePlace } from './place.ts';
import { DEADLINE_MS, LONGEST_LINE, parseCommand, type RemoteAnswer, type RemoteCommand } from './protocol.ts';

export interface RemoteParts {
  /** The data folder. */
  readonly folder: string;
  /** Carries out a command. What it throws is told to nobody but `onProblem`. */
  readonly onCommand: (command: RemoteCommand) => RemoteAnswer | Promise<RemoteAnswer>;
  /** The words for a line that is no command, and for a command that failed. */
  readonly words: () => { readonly notACommand: string; readonly failed: string };
  /** The socket could not be had, or a command failed; the app goes on without. */
  readonly onProblem: (problem: unknown) => void;
  readonly deadlineMs?: number;
}

/** More at once is no person with a keyboard. */
const MOST_CLIENTS = 16;

/**
 * Lets this user's other programs ask the running app. Only after the lock of the single instance is held: a socket
 * that lies there already is one that a killed run has left behind. Returns how to stop.
 */
export function serveRemote(parts: RemoteParts): () => void {
  const clients = new Set<Socket>();
  // Whoever has said all they have to say still wants an answer.
  const server = createServer({ allowHalfOpen: true }, (client) => {
    accept(client, clients, parts);
  });
  server.on('error', parts.onProblem);
  try {
    listen(server, parts.folder);
  } catch (problem) {
    parts.onProblem(problem);
  }
  return () => {
    server.close();
    for (const client of clients) client.destroy();
  };
}

function listen(server: Server, dataFolder: string): void {
  const { address, folder } = remotePlace(dataFolder);
  if (folder !== null) {
    keepPrivate(folder);
    rmSync(address, { force: true });
  }
  // A path is never shared with another process of ours, whatever Node's cluster would make of it.
  server.listen({ path: address, exclusive: true });
}

/**
 * A folder that nobody else can look into: the socket's own mode is not honoured everywhere.
 * @throws Error when it is not ours, or is a link to elsewhere
 */
function keepPrivate(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== userInfo().uid) {
    throw new Error(`not a folder of this user: ${folder}`);
  }
  chmodSync(folder, 0o700);
}

function accept(client: Socket, clients: Set<Socket>, parts: RemoteParts): void {
  if (clients.size >= MOST_CLIENTS) {
    client.destroy();
    return;
  }
  clients.add(client);
  const deadline = setTimeout(() => {
    client.destroy();
  }, parts.deadlineMs ?? DEADLINE_MS);
  client.on('close', () => {
    clearTimeout(deadline);
    clients.delete(client);
  });
  // Who hangs up in the middle of a line has only wasted their own time.
  client.on('error', () => undefined);
  readLine(client, (line) => {
    void answerTo(line, parts).then((answer) => {
      client.end(`${JSON.stringify(answer)}\n`);
    });
  });
}

/** The first line alone; `null` for one that does not end in time. What comes after it is thrown away. */
function readLine(client: Socket, onLine: (line: string | null) => void): void {
  const chunks: Buffer[] = [];
  let length = 0;
  const finish = (line: string | null): void => {
    client.off('data', read);
    client.off('end', stop);
    client.resume();
    onLine(line);
  };
  const read = (chunk: Buffer): void => {
    const end = chunk.indexOf('\n');
    const part = end < 0 ? chunk : chunk.subarray(0, end);
    length += part.length;
    chunks.push(part);
    if (length > LONGEST_LINE) finish(null);
    else if (end >= 0) finish(Buffer.concat(chunks).toString('utf8'));
  };
  const stop = (): void => {
    finish(null);
  };
  client.on('data', read);
  client.on('end', stop);
}

async function answerTo(line: string | null, { onCommand, words, onProblem }: RemoteParts): Promise<RemoteAnswer> {
  const command = line === null ? null : parseCommand(line);
  if (command === null) return { ok: false, reason: words().notACommand };
  try {
    return await onCommand(command);
  } catch (problem) {
    onProblem(problem);
    return { ok: false, reason: words().failed };
  }
}
