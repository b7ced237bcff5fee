import type { SchedulerAction } from '../../src/core/scheduler/event.ts';
import type { State } from '../../src/core/scheduler/state.ts';
import { HOLD_CAUSES, type HoldCause } from '../../src/shared/hold.ts';
import type { Settings } from '../../src/shared/settings.ts';
import type { HourRange, HoursException, WorkingHours } from '../../src/shared/working-hours.ts';
import { MINUTE, SECOND } from '../builders.ts';
import type { Dice } from './dice.ts';

type Actions = readonly [SchedulerAction, ...SchedulerAction[]];

const ANYWHERE: Actions = [
  { type: 'takeBreak', minutes: null },
  { type: 'takeBreak', minutes: 1 },
  { type: 'previewBreak' },
  { type: 'takeRoutine', routine: 'at-the-desk' },
  { type: 'takeRoutine', routine: 'nobody-made-this' },
  { type: 'pauseBreaks', minutes: null },
  { type: 'pauseBreaks', minutes: 30 },
  { type: 'pauseUntilTomorrow' },
  { type: 'resumeBreaks' },
  { type: 'resumeBreaks' },
  { type: 'returnToDesk' },
  { type: 'skipNext' },
  { type: 'postponeNext', minutes: 5 },
  { type: 'postponeNext', minutes: 10 },
];

const DECISIONS: Actions = [
  { type: 'startBreak' },
  { type: 'startBreak' },
  { type: 'postponeBreak', minutes: 5 },
  { type: 'postponeBreak', minutes: 10 },
  { type: 'skipBreak' },
  { type: 'chooseAnother' },
  { type: 'chooseStanding' },
];

const GUIDANCE: Actions = [
  { type: 'startSession' },
  { type: 'togglePause' },
  { type: 'togglePause' },
  { type: 'nextStep' },
  { type: 'previousStep' },
  { type: 'repeatStep' },
  { type: 'otherSide' },
  { type: 'extendStep' },
  { type: 'finishBreak' },
  { type: 'endBreak' },
  { type: 'returnToDesk' },
  { type: 'rateBreak', feeling: 'fine' },
  { type: 'rateBreak', feeling: 'hurt' },
  { type: 'nameHurt', exerciseId: 'supine_twist' },
  { type: 'doInstead' },
];

/** What somebody presses who sees this state; sometimes what is of no use there. */
export function anyAction(dice: Dice, { phase }: State): SchedulerAction {
  if (phase.name === 'paused' && dice.chance(0.5)) return { type: 'resumeBreaks' };
  const roll = dice.roll();
  return dice.pick(...(roll < 0.25 ? ANYWHERE : roll < 0.6 ? DECISIONS : GUIDANCE));
}

const range = (from: number, to: number): HourRange => ({ fromMinute: from * 60, toMinute: to * 60 });
const office = [range(9, 17)];
const split = [range(8, 12), range(13, 18)];
const night = [range(22, 2)];

const HOURS: readonly [WorkingHours, ...WorkingHours[]] = [
  [office, office, office, office, office, [], []],
  [split, split, split, split, [range(8, 12)], [], []],
  [night, night, [range(9, 10), range(20, 6)], night, night, night, [range(0, 24)]],
  [[range(9, 9)], [], [range(7, 23)], [range(7, 23)], [range(7, 23)], [range(7, 23)], [range(7, 23)]],
];

/** Other settings than before; each that changes the timer comes up, and often only the volume does. */
export function anySettings(dice: Dice, settings: Settings, day: string): Settings {
  return {
    ...settings,
    volume: dice.roll(),
    ...(dice.chance(0.5) && restBreaks(dice)),
    ...(dice.chance(0.4) && shortBreaks(dice)),
    ...(dice.chance(0.4) && manners(dice)),
    ...(dice.chance(0.3) && { workingHours: dice.chance(0.6) ? null : dice.pick(...HOURS) }),
    ...(dice.chance(0.3) && { hoursExceptions: dice.chance(0.5) ? [] : [anException(dice, day)] }),
  };
}

function restBreaks(dice: Dice): Partial<Settings> {
  return {
    breakEveryMs: minutes(dice, 10, 90),
    breakLengthMs: minutes(dice, 1, 15),
    noticeMs: dice.chance(0.3) ? 0 : minutes(dice, 0, 2),
    postponeLimit: dice.chance(0.2) ? null : Math.floor(dice.between(0, 4)),
    skipAllowed: dice.chance(0.7),
    props: dice.chance(0.2) ? [] : ['floor', 'wall', 'ball', 'chair'],
    pace: dice.pick(1, 1, 1.5, 2),
  };
}

function shortBreaks(dice: Dice): Partial<Settings> {
  return {
    microBreaks: dice.chance(0.6),
    microEveryMs: minutes(dice, 5, 40),
    microLengthMs: Math.round(dice.between(10, 120)) * SECOND,
    microNoticeMs: Math.round(dice.between(0, 60)) * SECOND,
  };
}

function manners(dice: Dice): Partial<Settings> {
  return {
    strictness: dice.pick('gentle', 'firm', 'strict'),
    breakMode: dice.pick('fullscreen', 'window', 'notification'),
    holdCauses: dice.pick<readonly HoldCause[]>(HOLD_CAUSES, HOLD_CAUSES.slice(0, 2), []),
    idleAfterMs: dice.pick(30, 60, 60, 180) * SECOND,
    awayAfterMs: minutes(dice, 2, 15),
  };
}

function anException(dice: Dice, day: string): HoursException {
  const fromMinute = Math.floor(dice.between(0, 24)) * 60;
  const toMinute = Math.floor(dice.between(0, 25)) * 60;
  return { day, fromMinute, toMinute, kind: dice.pick('off', 'on') };
}

function minutes(dice: Dice, least: number, most: number): number {
  return Math.round(dice.between(least, most)) * MINUTE;
}
