import { parseArgs } from 'node:util';
import { parseSpan } from '../core/simulate/spans.ts';
import type { RemoteCommand } from '../main/remote/protocol.ts';
import type { Text } from '../shared/text.ts';
import { readPlan, toMinutes, type PlanAsk } from './read-plan.ts';

/** What somebody has typed. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'simulate'; readonly file: string; readonly json: boolean }
  | { readonly kind: 'exercises'; readonly json: boolean }
  | { readonly kind: 'plan'; readonly plan: PlanAsk; readonly json: boolean; readonly dataFolder: string | null }
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
    // parseArgs adds a second sentence, or line, about words that begin with a dash
    return { ok: false, problem: error.message.split(/\.\s/)[0] ?? error.message };
  }
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  json: { type: 'boolean' },
  'user-data-dir': { type: 'string' },
  minutes: { type: 'string' },
  routine: { type: 'string' },
  place: { type: 'string' },
  ball: { type: 'boolean' },
  without: { type: 'string', multiple: true },
  run: { type: 'string' },
  sore: { type: 'string' },
} as const;

/** Options that only some commands have. */
const OPTIONS_OF: Readonly<Partial<Record<keyof typeof OPTIONS, readonly string[]>>> = {
  minutes: ['break', 'plan'],
  routine: ['break'],
  place: ['plan'],
  ball: ['plan'],
  without: ['plan'],
  run: ['plan'],
  sore: ['plan'],
};

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
}

type Parsed = ReturnType<typeof parse>;

function toRequest({ values, positionals }: Parsed, text: Text): Request {
  if (values.help === true) return { kind: 'help' };
  if (values.version === true) return { kind: 'version' };
  const [name = 'open', argument, ...more] = positionals;
  const json = values.json === true;
  const dataFolder = values['user-data-dir'] ?? null;
  if (more.length > 0) throw new Error(text('cli.usage.tooMuch', { word: more[0] ?? '' }));
  refuseStrange(name, values, text);
  if (name === 'help') return { kind: 'help' };
  if (name === 'simulate') {
    if (argument === undefined) throw new Error(text('cli.usage.noDay'));
    return { kind: 'simulate', file: argument, json };
  }
  if (name === 'exercises' || name === 'plan') {
    if (argument !== undefined) throw new Error(text('cli.usage.tooMuch', { word: argument }));
    return name === 'plan' ? { kind: name, plan: readPlan(values, text), json, dataFolder } : { kind: name, json };
  }
  return { kind: 'ask', command: toCommand(name, argument, values, text), json, dataFolder };
}

/** An option that the command does not know would be passed over in silence. */
function refuseStrange(name: string, values: Parsed['values'], text: Text): void {
  for (const [option, commands] of Object.entries(OPTIONS_OF)) {
    if (option in values && !commands.includes(name)) {
      throw new Error(text('cli.usage.option', { option, commands: commands.join(text('cli.usage.and')) }));
    }
  }
}

function toCommand(name: string, argument: string | undefined, values: Parsed['values'], text: Text): RemoteCommand {
  if (name === 'postpone') return { type: name, minutes: toPostpone(argument, text) };
  if (name === 'pause') return { type: name, until: toPause(argument, text) };
  const command = toPlain(name, values, text);
  if (argument !== undefined) throw new Error(text('cli.usage.tooMuch', { word: argument }));
  return command;
}

function toPlain(name: string, values: Parsed['values'], text: Text): RemoteCommand {
  switch (name) {
    case 'status':
    case 'skip':
    case 'resume':
    case 'quit':
    case 'doctor':
    case 'open':
      return { type: name };
    case 'break':
      return toBreak(values, text);
    default:
      throw new Error(text('cli.usage.unknown', { word: name }));
  }
}

function toBreak({ minutes, routine }: Parsed['values'], text: Text): RemoteCommand {
  if (routine === undefined) return { type: 'break', minutes: toMinutes(minutes, text) };
  if (minutes !== undefined) throw new Error(text('cli.usage.routineMinutes'));
  if (routine === '') throw new Error(text('cli.usage.noRoutine'));
  return { type: 'routine', routine };
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
