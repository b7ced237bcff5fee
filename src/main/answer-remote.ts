import type { UserAction } from '../shared/action.ts';
import type { ActionAnswer } from '../shared/contract.ts';
import { findRoutine } from '../shared/find-routine.ts';
import type { Snapshot } from '../shared/snapshot.ts';
import type { Text } from '../shared/text.ts';
import { unreachable } from '../shared/unreachable.ts';
import { type Finding, findingLine } from './remote/finding.ts';
import type { RemoteAnswer, RemoteCommand } from './remote/protocol.ts';
import { idleLine, isOver, statusLine, type FormatTime } from './tray/status.ts';

export interface AnswerParts {
  readonly snapshot: () => Snapshot;
  readonly act: (action: UserAction) => ActionAnswer | Promise<ActionAnswer>;
  readonly examine: () => Promise<readonly Finding[]>;
  readonly text: Text;
  readonly formatTime: FormatTime;
}

/** Carries out what another program of this user asks, as if the person had pressed the button for it. */
export async function answerRemote(command: RemoteCommand, parts: AnswerParts): Promise<RemoteAnswer> {
  switch (command.type) {
    case 'status':
      return status(parts);
    case 'doctor':
      return tellFindings(await parts.examine());
    case 'quit':
      // First the answer, then the end.
      setImmediate(() => void parts.act({ type: 'quit' }));
      return { ok: true, lines: [], data: {} };
    case 'routine':
      if (findRoutine(command.routine, parts.snapshot().settings) === null) {
        return { ok: false, reason: parts.text('remote.noRoutine', { id: command.routine }) };
      }
      return press({ type: 'takeRoutine', routine: command.routine }, parts);
    default:
      return press(toAction(command, parts.snapshot()), parts);
  }
}

async function press(action: UserAction, parts: AnswerParts): Promise<RemoteAnswer> {
  const answer = await parts.act(action);
  return answer.ok ? status(parts) : answer;
}

type Acting = Exclude<RemoteCommand, { readonly type: 'status' | 'doctor' | 'quit' | 'routine' }>;

/** The button that does this at the moment: what is announced is skipped or postponed, else what is to come. */
function toAction(command: Acting, { phase }: Snapshot): UserAction {
  const announced = phase.name === 'upcoming' || phase.name === 'held';
  switch (command.type) {
    case 'break':
      return announced && command.minutes === null
        ? { type: 'startBreak' }
        : { type: 'takeBreak', minutes: command.minutes };
    case 'skip':
      return toSkip(phase, announced);
    case 'postpone':
      return { type: announced ? 'postponeBreak' : 'postponeNext', minutes: command.minutes };
    case 'pause':
      if (command.until === 'tomorrow') return { type: 'pauseUntilTomorrow' };
      return { type: 'pauseBreaks', minutes: command.until === 'forever' ? null : command.until };
    case 'resume':
      return { type: 'resumeBreaks' };
    case 'open':
      return { type: 'openHome' };
    default:
      return unreachable(command);
  }
}

/** A break that has begun is finished early, and one that is over is left. */
function toSkip(phase: Snapshot['phase'], announced: boolean): UserAction {
  if (phase.name !== 'onBreak') return { type: announced ? 'skipBreak' : 'skipNext' };
  if (phase.stage.name === 'preview') return { type: 'skipBreak' };
  return { type: isOver(phase) ? 'returnToDesk' : 'finishBreak' };
}

function status({ snapshot, text, formatTime }: AnswerParts): RemoteAnswer {
  const now = snapshot();
  const idle = idleLine(now, text);
  const lines = [
    statusLine(now, text, formatTime),
    ...(idle === null ? [] : [idle]),
    ...now.messages.map(({ key, values }) => text(`messages.${key}`, values)),
  ];
  return { ok: true, lines, data: toData(now) };
}

/** What programs are told: wall-clock instants as epoch milliseconds, durations as whole seconds. */
function toData(snapshot: Snapshot): Readonly<Record<string, unknown>> {
  const { phase, nextBreakAt, hoursBeginAt, activeMs, dueActiveMs, wallOffsetMs } = snapshot;
  const wall = (at: number | null) => (at === null ? null : Math.round(at + wallOffsetMs));
  return {
    phase: phase.name,
    stage: phase.name === 'onBreak' ? phase.stage.name : null,
    counting: snapshot.counting,
    nextBreak: snapshot.nextSize,
    nextBreakAt: wall(nextBreakAt),
    secondsLeft: Math.max(0, Math.ceil((dueActiveMs - activeMs) / 1000)),
    pausedUntil: phase.name === 'paused' ? wall(phase.untilAt) : null,
    hoursBeginAt: wall(hoursBeginAt),
    postponesLeft: snapshot.postponesLeft,
    holds: snapshot.holds.map((hold) => ({ ...hold, sinceAt: wall(hold.sinceAt) })),
    idleSource: snapshot.idleSource,
    today: snapshot.today,
  };
}

function tellFindings(findings: readonly Finding[]): RemoteAnswer {
  return { ok: true, lines: findings.map(findingLine), data: findings };
}
