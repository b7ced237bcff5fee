import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { remotePlace } from '../main/remote/place.ts';
import { DEADLINE_MS, parseAnswer, type RemoteAnswer, type RemoteCommand } from '../main/remote/protocol.ts';

/** What came of asking the running app. */
export type Call =
  | { readonly kind: 'answered'; readonly answer: RemoteAnswer }
  | { readonly kind: 'notRunning' }
  | { readonly kind: 'noAnswer' }
  /** The system's word for what is in the way. */
  | { readonly kind: 'failed'; readonly why: string };

/** A longer answer is none of ours. */
const LONGEST_ANSWER = 1_000_000;
/** The app cuts off at its deadline; this much later it cannot be there. */
const PATIENCE_MS = DEADLINE_MS + 1_000;

/** Nobody listens: there is no socket, or one that a killed run left behind. */
const NOBODY = new Set(['ENOENT', 'ECONNREFUSED', 'ENOTDIR']);

/** Asks the app of a data folder. Never rejects. */
export async function callApp(dataFolder: string, command: RemoteCommand, patienceMs = PATIENCE_MS): Promise<Call> {
  try {
    return await call(remotePlace(dataFolder).address, command, patienceMs);
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}

function call(address: string, command: RemoteCommand, patienceMs: number): Promise<Call> {
  return new Promise((resolve) => {
    const socket = connect(address);
    let said = '';
    const finish = (call: Call): void => {
      clearTimeout(limit);
      socket.destroy();
      resolve(call);
    };
    const limit = setTimeout(finish, patienceMs, { kind: 'noAnswer' });
    socket.setEncoding('utf8');
    socket.on('connect', () => {
      socket.write(`${JSON.stringify(command)}\n`);
    });
    socket.on('data', (chunk: string) => {
      said += chunk;
      if (said.includes('\n') || said.length > LONGEST_ANSWER) finish(toCall(said));
    });
    socket.on('end', () => {
      finish(toCall(said));
    });
    socket.on('error', (error) => {
      finish(toFailure(error));
    });
  });
}

/** Waits until the app no longer listens, for a few seconds; false when it still does. */
export async function waitUntilGone(dataFolder: string): Promise<boolean> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const { kind } = await callApp(dataFolder, { type: 'status' });
    if (kind === 'notRunning') return true;
    await wait(100);
  }
  return false;
}

function toCall(said: string): Call {
  const answer = parseAnswer(said);
  return answer === null ? { kind: 'noAnswer' } : { kind: 'answered', answer };
}

function toFailure(error: Error): Call {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.message;
  if (NOBODY.has(code)) return { kind: 'notRunning' };
  return code === 'ECONNRESET' || code === 'EPIPE' ? { kind: 'noAnswer' } : { kind: 'failed', why: code };
}
