import { version } from '../../package.json';
import { createText, type Text } from '../shared/text.ts';
import { unreachable } from '../shared/unreachable.ts';
import { type Finding, findingLine } from '../main/remote/finding.ts';
import type { RemoteAnswer } from '../main/remote/protocol.ts';
import { callApp, waitUntilGone } from './call-app.ts';
import { type Moment, readClock } from './clock.ts';
import { dataFolder } from './data-folder.ts';
import { ENGLISH } from './english.ts';
import { examineOffline } from './examine-offline.ts';
import { readArguments, type Ask, type Request } from './read-arguments.ts';
import { type DayAnswer, simulateFile } from './simulate-day.ts';
import { listExercises } from './list-exercises.ts';
import { type PlanAnswer, tellPlan } from './tell-plan.ts';

/** What scripts go by. */
const EXIT = { done: 0, failed: 1, usage: 2, notRunning: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Where the words go, a line or more at a time. */
export interface Output {
  readonly print: (lines: string) => void;
  /** One line about what went wrong. */
  readonly complain: (line: string) => void;
}

const STANDARD: Output = {
  print: (lines) => process.stdout.write(`${lines}\n`),
  complain: (line) => process.stderr.write(`trailbreak: ${line}\n`),
};

/** The command line: does what the words after `trailbreak` say, at `now`, and answers with the exit code. */
export async function run(
  args: readonly string[],
  output: Output = STANDARD,
  now: Moment = readClock(),
): Promise<ExitCode> {
  const text = createText(ENGLISH);
  const reading = readArguments(args, text);
  if (!reading.ok) {
    output.complain(`${reading.problem} (${text('cli.usage.seeHelp')})`);
    return EXIT.usage;
  }
  return carryOut(reading.request, text, output, now);
}

async function carryOut(request: Request, text: Text, output: Output, now: Moment): Promise<ExitCode> {
  switch (request.kind) {
    case 'help':
      output.print(text.lines('cli.help').join('\n'));
      return EXIT.done;
    case 'version':
      output.print(version);
      return EXIT.done;
    case 'simulate':
      return tellAnswer(simulateFile(request.file, request.json, text), output);
    case 'exercises':
      output.print(listExercises(request.json, text));
      return EXIT.done;
    case 'plan': {
      const folder = dataFolder(request.dataFolder);
      return tellAnswer(await tellPlan(request.plan, folder, now, request.json, text), output);
    }
    case 'ask':
      return ask(request, text, output);
    default:
      return unreachable(request);
  }
}

/** What was worked out without the app, or in one line why not. */
function tellAnswer(answer: DayAnswer | PlanAnswer, output: Output): ExitCode {
  if (answer.ok) output.print(answer.output);
  else output.complain(answer.problem);
  return answer.ok ? EXIT.done : EXIT.failed;
}

async function ask(request: Ask, text: Text, output: Output): Promise<ExitCode> {
  const folder = dataFolder(request.dataFolder);
  const call = await callApp(folder, request.command);
  switch (call.kind) {
    case 'answered':
      return tell(call.answer, request, folder, text, output);
    case 'notRunning':
      if (request.command.type === 'doctor') tellFindings(examineOffline(folder, text), request.json, output);
      output.complain(text('cli.notRunning', { folder }));
      return EXIT.notRunning;
    case 'noAnswer':
      output.complain(text('cli.noAnswer'));
      return EXIT.failed;
    case 'failed':
      output.complain(text('cli.unreachable', { why: call.why }));
      return EXIT.failed;
    default:
      return unreachable(call);
  }
}

async function tell(
  answer: RemoteAnswer,
  { command, json }: Ask,
  folder: string,
  text: Text,
  output: Output,
): Promise<ExitCode> {
  if (!answer.ok) {
    output.complain(answer.reason);
    return EXIT.failed;
  }
  if (json) output.print(JSON.stringify(answer.data, null, 2));
  else if (answer.lines.length > 0) output.print(answer.lines.join('\n'));
  // Whoever ends it may want to start it again in the same breath.
  if (command.type === 'quit' && !(await waitUntilGone(folder))) {
    output.complain(text('cli.stillThere'));
    return EXIT.failed;
  }
  return EXIT.done;
}

function tellFindings(findings: readonly Finding[], json: boolean, output: Output): void {
  output.print(json ? JSON.stringify(findings, null, 2) : findings.map(findingLine).join('\n'));
}
