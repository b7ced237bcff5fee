import type { MenuItemConstructorOptions } from 'electron';
import type { UserAction } from '../../shared/action.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import type { Text } from '../../shared/text.ts';
import { unreachable } from '../../shared/unreachable.ts';
import { isOver, statusLine, type FormatTime } from './status.ts';

type Send = (action: UserAction) => void;
type Items = MenuItemConstructorOptions[];

const BREAK_MINUTES = [1, 3, 5, 10];
const POSTPONE_MINUTES = [5, 10] as const;
const PAUSE_MINUTES = [30, 60, 120, 240];

/** The whole tray menu for a snapshot: what can be done now, and nothing that would be refused. */
export function trayMenu(snapshot: Snapshot, text: Text, send: Send, formatTime: FormatTime): Items {
  const words = { text, send };
  return [
    { label: statusLine(snapshot, text, formatTime), enabled: false },
    ...messageItems(snapshot, words),
    { type: 'separator' },
    ...phaseItems(snapshot, words),
    { type: 'separator' },
    ...windowItems(words),
  ];
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

/** What went wrong is said in the small window; the menu says that there is something to read. */
function messageItems({ messages }: Snapshot, { text, send }: Words): Items {
  if (messages.length === 0) return [];
  return [item(text('tray.messages', { count: messages.length }), { type: 'openHome' }, send)];
}

function phaseItems(snapshot: Snapshot, words: Words): Items {
  const { phase } = snapshot;
  switch (phase.name) {
    case 'working':
    case 'away':
    case 'offHours':
      return [...takeBreakItems(words), pauseItem(words)];
    case 'paused':
      return [...takeBreakItems(words), item(words.text('tray.resume'), { type: 'resumeBreaks' }, words.send)];
    case 'upcoming':
    case 'held':
      return [...upcomingItems(snapshot, words), pauseItem(words)];
    case 'onBreak':
      return [
        isOver(phase)
          ? item(words.text('tray.back'), { type: 'returnToDesk' }, words.send)
          : item(words.text('tray.finish'), { type: 'finishBreak' }, words.send),
      ];
    default:
      return unreachable(phase);
  }
}

/** The planned break is at the top level, one click away; a length of one's own is one level down. */
function takeBreakItems({ text, send }: Words): Items {
  return [
    item(text('tray.takeBreak'), { type: 'takeBreak', minutes: null }, send),
    {
      label: text('tray.takeBreakOf'),
      submenu: BREAK_MINUTES.map((minutes) =>
        item(text('tray.minutes', { count: minutes }), { type: 'takeBreak', minutes }, send),
      ),
    },
  ];
}

function upcomingItems(snapshot: Snapshot, { text, send }: Words): Items {
  return [
    item(text('tray.startNow'), { type: 'startBreak' }, send),
    ...postponeItems(snapshot, { text, send }),
    ...(snapshot.settings.skipAllowed ? [item(text('tray.skip'), { type: 'skipBreak' }, send)] : []),
  ];
}

function postponeItems({ postponesLeft, settings }: Snapshot, { text, send }: Words): Items {
  if (settings.postponeLimit === 0) return [];
  if (postponesLeft === 0) return [{ label: text('tray.postponeNone'), enabled: false }];
  return POSTPONE_MINUTES.map((minutes) => {
    const label =
      postponesLeft === null
        ? text('tray.postpone', { minutes })
        : text('tray.postponeLeft', { minutes, left: postponesLeft });
    return item(label, { type: 'postponeBreak', minutes }, send);
  });
}

function pauseItem({ text, send }: Words): MenuItemConstructorOptions {
  return {
    label: text('tray.pause'),
    submenu: [
      ...PAUSE_MINUTES.map((minutes) => item(lengthOf(minutes, text), { type: 'pauseBreaks', minutes }, send)),
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
