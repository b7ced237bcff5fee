import { parseArgs } from 'node:util';
import { parseSpan } from '../core/simulate/spans.ts';
import type { RemoteCommand } from '../main/remote/protocol.ts';
import type { Text } from '../shared/text.ts';

/** What somebody has typed. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'simulate'; readonly file: string; readonly json: boolean }
  | Ask;

/** Something for the running app. */
export interface Ask {
  readonly kind: 'ask';
  readonly command: RemoteCommand;
  readonly json: boolean;
  /** As typed, or null for the usual place. */
  readonly dataFolder: string | null;
}

export type ArgumentsReading =
  { readonly ok: true; readonly request: Request } | { readonly ok: false; readonly problem: string };

const MINUTE_MS = 60_000;
const WEEK_MINUTES = 7 * 24 * 60;

/** Reads the words after `trailbreak`. What is wrong with them is told in one line. */
export function readArguments(args: readonly string[], text: Text): ArgumentsReading {
  try {
    return { ok: true, request: toRequest(parse(args), text) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // parseArgs adds a second sentence about words that begin with a dash
    return { ok: false, problem: error.message.split('. ')[0] ?? error.message };
  }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
      json: { type: 'boolean' },
      minutes: { type: 'string' },
      'user-data-dir': { type: 'string' },
    },
  });
}

type Parsed = ReturnType<typeof parse>;

function toRequest({ values, positionals }: Parsed, text: Text): Request {
  if (values.help === true) return { kind: 'help' };
  if (values.version === true) return { kind: 'version' };
  const [name = 'open', argument, ...more] = positionals;
  const json = values.json === true;
  if (more.length > 0) throw new Error(text('cli.usage.tooMuch', { word: more[0] ?? '' }));
  if (values.minutes !== undefined && name !== 'break') throw new Error(text('cli.usage.minutes'));
  if (name === 'help') return { kind: 'help' };
  if (name === 'simulate') {
    if (argument === undefined) throw new Error(text('cli.usage.noDay'));
    return { kind: 'simulate', file: argument, json };
  }
  const command = toCommand(name, argument, values.minutes, text);
  return { kind: 'ask', command, json, dataFolder: values['user-data-dir'] ?? null };
}

function toCommand(name: string, argument: string | undefined, minutes: string | undefined, text: Text): RemoteCommand {
  if (name === 'postpone') return { type: name, minutes: toPostpone(argument, text) };
  if (name === 'pause') return { type: name, until: toPause(argument, text) };
  const command = toPlain(name, minutes, text);
  if (argument !== undefined) throw new Error(text('cli.usage.tooMuch', { word: argument }));
  return command;
}

function toPlain(name: string, minutes: string | undefined, text: Text): RemoteCommand {
  switch (name) {
    case 'status':
    case 'skip':
    case 'resume':
    case 'quit':
    case 'doctor':
    case 'open':
      return { type: name };
    case 'break':
      return { type: name, minutes: toMinutes(minutes, text) };
    default:
      throw new Error(text('cli.usage.unknown', { word: name }));
  }
}

function toMinutes(word: string | undefined, text: Text): number | null {
  if (word === undefined) return null;
  const minutes = /^\d+$/.test(word) ? Number(word) : 0;
  if (minutes < 1 || minutes > 30) throw new Error(text('cli.usage.breakMinutes', { word }));
  return minutes;
}

function toPostpone(word: string | undefined, text: Text): 5 | 10 {
  if (word === undefined || word === '5m') return 5;
  if (word === '10m') return 10;
  throw new Error(text('cli.usage.postpone', { word }));
}

function toPause(word: string | undefined, text: Text): number | 'tomorrow' | 'forever' {
  if (word === undefined || word === 'forever') return 'forever';
  if (word === 'tomorrow') return word;
  const minutes = (parseSpan(word) ?? 0) / MINUTE_MS;
  if (minutes < 1 || minutes > WEEK_MINUTES) throw new Error(text('cli.usage.pause', { word }));
  return minutes;
}
