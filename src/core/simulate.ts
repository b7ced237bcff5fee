import type { Exercise } from '../shared/exercise.ts';
import type { HistoryRecord } from '../shared/history-record.ts';
import type { Text } from '../shared/text.ts';
import { unreachable } from '../shared/unreachable.ts';
import type { Effect } from './scheduler/effect.ts';
import type { State } from './scheduler/state.ts';
import { LivedDay } from './simulate/lived-day.ts';
import { aMachine, beginHold, endHold, localAt, type Machine } from './simulate/machine.ts';
import type { WrittenDay, WrittenStep } from './simulate/parse-day.ts';
import { dayOf, timeOf } from './simulate/spans.ts';
import { tellHappening, tellStep } from './simulate/tell.ts';

/** One line of what came of a day. */
export interface TimelineLine {
  readonly atWallMs: number;
  /** Local calendar day, YYYY-MM-DD. */
  readonly day: string;
  /** Local time of day, `HH:MM:SS`. */
  readonly local: string;
  readonly what: string;
}

/** What came of a written day. The same day gives the same answer. */
export interface SimulatedDay {
  readonly timeline: readonly TimelineLine[];
  /** The steady instant at which the day ends, and what the scheduler knows by then. */
  readonly at: number;
  readonly state: State;
  readonly records: readonly HistoryRecord[];
  readonly effects: readonly Effect[];
}

const DAY_MS = 24 * 3_600_000;

/** Lives through a written day with the app's own decisions. */
export function simulate(day: WrittenDay, catalogue: readonly Exercise[], text: Text): SimulatedDay {
  const timeline: TimelineLine[] = [];
  const note = (what: string, machine: Machine): void => {
    const { at, wallOffsetMs } = machine;
    const localMs = localAt(machine);
    timeline.push({ atWallMs: at + wallOffsetMs, day: dayOf(localMs), local: timeOf(localMs), what });
  };
  const machine = aMachine(day.startLocalMs - day.zoneOffsetMs, day.zoneOffsetMs);
  const lived = new LivedDay(machine, day.settings, catalogue, (happening, seenOn) => {
    note(tellHappening(happening, seenOn, text), seenOn);
  });
  let typing = true;
  for (const step of day.steps) {
    const told = tellStep(step, text);
    if (told !== null) note(told, lived.machine);
    if (step.verb === 'work' || step.verb === 'rest') typing = step.verb === 'work';
    if (!live(lived, step, typing)) note(text('simulate.nothingChanged'), lived.machine);
  }
  lived.look();
  const { state, effects, records } = lived;
  return { timeline, at: lived.machine.at, state, records, effects };
}

/** Does one step; false for a press that changed nothing. `typing` is what the person was doing last. */
function live(lived: LivedDay, step: WrittenStep, typing: boolean): boolean {
  switch (step.verb) {
    case 'work':
      lived.pass(step.work, true);
      return true;
    case 'rest':
      lived.pass(step.rest, false);
      return true;
    case 'until':
      lived.pass(untilMs(lived.machine, step.until), typing);
      return true;
    case 'sleep':
      lived.sleep(step.sleep);
      return true;
    case 'press':
      return lived.press(step.press);
    case 'settings':
      lived.change(step.settings);
      return true;
    case 'quit':
      lived.quit(step.quit);
      return true;
    case 'kill':
      lived.kill(step.kill);
      return true;
    default:
      touchMachine(lived, step);
      return true;
  }
}

type MachineStep = Extract<
  WrittenStep,
  { readonly verb: 'lock' | 'hold' | 'release' | 'clock' | 'zone' | 'idleSource' | 'displays' }
>;

/** What happens to the machine; the app sees it at its next look, and a lock at once. */
function touchMachine(lived: LivedDay, step: MachineStep): void {
  const { machine } = lived;
  switch (step.verb) {
    case 'lock':
      lived.lock(step.lock);
      return;
    case 'hold':
      lived.machine = beginHold(machine, { cause: step.hold, detail: step.detail });
      return;
    case 'release':
      lived.machine = endHold(machine, step.release);
      return;
    case 'clock':
      lived.machine = { ...machine, wallOffsetMs: machine.wallOffsetMs + step.clock };
      return;
    case 'zone':
      lived.machine = { ...machine, utcOffsetMs: step.zone };
      return;
    case 'idleSource':
      lived.machine = { ...machine, idleReading: step.idleSource };
      return;
    case 'displays':
      return;
    default:
      unreachable(step);
  }
}

/** How long until that time of day comes next. */
function untilMs(machine: Machine, timeOfDayMs: number): number {
  const local = localAt(machine);
  const nowMs = ((local % DAY_MS) + DAY_MS) % DAY_MS;
  return (timeOfDayMs - nowMs + DAY_MS) % DAY_MS;
}
