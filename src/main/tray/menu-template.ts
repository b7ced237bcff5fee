import type { MenuItemConstructorOptions } from 'electron';
import type { UserAction } from '../../shared/action.ts';
import { BUILT_IN_ROUTINES } from '../../shared/built-in-routines.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import type { Text } from '../../shared/text.ts';
import { unreachable } from '../../shared/unreachable.ts';
import { idleLine, isOver, statusLine, type FormatTime } from './status.ts';

type Send = (action: UserAction) => void;
type Items = MenuItemConstructorOptions[];

const BREAK_MINUTES = [1, 3, 5, 10];
const POSTPONE_MINUTES = [5, 10] as const;
const PAUSE_MINUTES = [30, 60, 120, 240];

/** The whole tray menu for a snapshot: what can be done now, and nothing that would be refused. */
export function trayMenu(snapshot: Snapshot, text: Text, send: Send, formatTime: FormatTime): Items {
  const words = { text, send };
  const groups = [
    [
      { label: plain(statusLine(snapshot, text, formatTime)), enabled: false },
      ...idleItems(snapshot, words),
      ...messageItems(snapshot, words),
    ],
    phaseItems(snapshot, words),
    windowItems(words),
  ];
  return groups
    .filter((items) => items.length > 0)
    .flatMap((items, index): Items => (index === 0 ? items : [{ type: 'separator' }, ...items]));
}

/** In a menu an ampersand marks the key to press; a program's name may hold one. */
function plain(label: string): string {
  return label.replaceAll('&', '&&');
}

/** The menu while the settings are still being read. */
export function startingMenu(text: Text, send: Send): Items {
  return [
    { label: text('tray.starting'), enabled: false },
    { type: 'separator' },
    item(text('tray.quit'), { type: 'quit' }, send),
  ];
}

interface Words {
  readonly text: Text;
  readonly send: Send;
}

function idleItems(snapshot: Snapshot, { text }: Words): Items {
  const label = idleLine(snapshot, text);
  return label === null ? [] : [{ label, enabled: false }];
}

/** What went wrong is said in the small window; the menu says that there is something to read. */
function messageItems({ messages }: Snapshot, { text, send }: Words): Items {
  if (messages.length === 0) return [];
  return [item(text('tray.messages', { count: messages.length }), { type: 'openHome' }, send)];
}

function phaseItems(snapshot: Snapshot, words: Words): Items {
  const { phase } = snapshot;
  switch (phase.name) {
    case 'working':
      return [...takeBreakItems(snapshot, words), ...nextItems(snapshot, words), pauseItem(words)];
    case 'away':
    case 'offHours':
      return [...takeBreakItems(snapshot, words), pauseItem(words)];
    case 'paused':
      return [
        ...takeBreakItems(snapshot, words),
        item(words.text('tray.resume'), { type: 'resumeBreaks' }, words.send),
      ];
    case 'upcoming':
    case 'held':
      return comingItems(snapshot, words);
    case 'onBreak':
      return onBreakItems(snapshot, words);
    default:
      return unreachable(phase);
  }
}

/** The planned break is at the top level, one click away; a length of one's own is one level down. */
function takeBreakItems(snapshot: Snapshot, { text, send }: Words): Items {
  return [
    item(text('tray.takeBreak'), { type: 'takeBreak', minutes: null }, send),
    {
      label: text('tray.takeBreakOf'),
      submenu: [
        ...BREAK_MINUTES.map((minutes) =>
          item(text('tray.minutes', { count: minutes }), { type: 'takeBreak', minutes }, send),
        ),
        { label: text('tray.routines'), submenu: routineItems(snapshot, { text, send }) },
      ],
    },
  ];
}

/** The person's own first. */
function routineItems({ settings }: Snapshot, { text, send }: Words): Items {
  const own = settings.routines.map(({ id, name }) => item(plain(name), { type: 'takeRoutine', routine: id }, send));
  const builtIn = BUILT_IN_ROUTINES.map(({ id }) =>
    item(text(`routines.${id}`), { type: 'takeRoutine', routine: id }, send),
  );
  return own.length === 0 ? builtIn : [...own, { type: 'separator' }, ...builtIn];
}

/** Decisions about a break that is not announced yet. */
function nextItems(snapshot: Snapshot, { text, send }: Words): Items {
  const { postponesLeft, skipFromAt, nextSize } = snapshot;
  const skip = text(nextSize === 'micro' ? 'tray.skipNextMicro' : 'tray.skipNext');
  return [
    ...(postponesLeft === 0
      ? []
      : [
          {
            label:
              postponesLeft === null
                ? text('tray.postponeNext')
                : text('tray.postponeNextLeft', { left: postponesLeft }),
            submenu: POSTPONE_MINUTES.map((minutes) =>
              item(lengthOf(minutes, text), { type: 'postponeNext', minutes }, send),
            ),
          },
        ]),
    ...(skipFromAt === null ? [] : [item(skip, { type: 'skipNext' }, send)]),
  ];
}

/** A break that is announced or held back. Where breaks are meant strictly a pause is no way around it. */
function comingItems(snapshot: Snapshot, words: Words): Items {
  const { text, send } = words;
  const { phase, skipFromAt, settings } = snapshot;
  return [
    item(text(phase.name === 'held' ? 'tray.startAnyway' : 'tray.startNow'), { type: 'startBreak' }, send),
    ...postponeItems(snapshot, words),
    ...(skipFromAt === null ? [] : [item(text('tray.skip'), { type: 'skipBreak' }, send)]),
    ...(settings.strictness === 'strict' ? [] : [pauseItem(words)]),
  ];
}

function postponeItems({ postponesLeft }: Snapshot, { text, send }: Words): Items {
  if (postponesLeft === 0) return [];
  return POSTPONE_MINUTES.map((minutes) => {
    const label =
      postponesLeft === null
        ? text('tray.postpone', { minutes })
        : text('tray.postponeLeft', { minutes, left: postponesLeft });
    return item(label, { type: 'postponeBreak', minutes }, send);
  });
}

/** The guide stays in its window; here the break can be left, as soon as that is allowed. */
function onBreakItems({ phase, skipFromAt, takenAt }: Snapshot, { text, send }: Words): Items {
  if (isOver(phase)) return [item(text('tray.back'), { type: 'returnToDesk' }, send)];
  if (skipFromAt === null || skipFromAt > takenAt) return [];
  return [item(text('tray.finish'), { type: 'finishBreak' }, send)];
}

function pauseItem({ text, send }: Words): MenuItemConstructorOptions {
  return {
    label: text('tray.pause'),
    submenu: [
      ...PAUSE_MINUTES.map((minutes) => item(lengthOf(minutes, text), { type: 'pauseBreaks', minutes }, send)),
      item(text('tray.untilTomorrow'), { type: 'pauseUntilTomorrow' }, send),
      item(text('tray.untilResume'), { type: 'pauseBreaks', minutes: null }, send),
    ],
  };
}

function lengthOf(minutes: number, text: Text): string {
  return minutes < 60 ? text('tray.minutes', { count: minutes }) : text('tray.hours', { count: minutes / 60 });
}

function windowItems({ text, send }: Words): Items {
  return [
    item(text('tray.open'), { type: 'openHome' }, send),
    item(text('tray.statistics'), { type: 'openStatistics' }, send),
    item(text('tray.settings'), { type: 'openSettings' }, send),
    item(text('tray.quit'), { type: 'quit' }, send),
  ];
}

function item(label: string, action: UserAction, send: Send): MenuItemConstructorOptions {
  return {
    label,
    click: () => {
      send(action);
    },
  };
}
