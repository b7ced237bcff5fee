import type { DisplayChoice } from '../../shared/settings.ts';

/** Where something is on the desktop, in device-independent pixels. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** As much of a display as the layout looks at. */
export interface Screen {
  readonly label: string;
  readonly bounds: Bounds;
  /** Without panels and docks. */
  readonly workArea: Bounds;
}

export interface Screens<Display extends Screen> {
  readonly pointer: Display;
  readonly primary: Display;
  readonly all: readonly Display[];
}

/** The display the guide goes to. */
export function chooseDisplay<Display extends Screen>(choice: DisplayChoice, screens: Screens<Display>): Display {
  if (choice.kind === 'primary') return screens.primary;
  const named = choice.kind === 'named' ? screens.all.find(({ label }) => label === choice.label) : undefined;
  return named ?? screens.pointer;
}

/** Displays are told by place and size: on X11 an id belongs to the socket and not to the monitor. */
export function isSamePlace(one: Bounds, other: Bounds): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}

/** A frameless window as large as its display can come out a pixel short on X11. */
const PIXELS_SHORT = 2;

/** Whether a window covers a display and nothing else. */
export function covers(window: Bounds, display: Bounds): boolean {
  const gaps = [
    window.x - display.x,
    window.y - display.y,
    window.width - display.width,
    window.height - display.height,
  ];
  return gaps.every((gap) => Math.abs(gap) <= PIXELS_SHORT);
}

/** How much of a card has to be on a display: its frame, to move it by, and the buttons below. */
const SEEN_SHARE = 0.6;

/** Whether enough of a card is on a display to use it. */
export function isSeenOn(card: Bounds, display: Bounds): boolean {
  const width = Math.min(card.x + card.width, display.x + display.width) - Math.max(card.x, display.x);
  const height = Math.min(card.y + card.height, display.y + display.height) - Math.max(card.y, display.y);
  return width > 0 && height > 0 && width * height >= SEEN_SHARE * card.width * card.height;
}

/** Room for the guide at its usual size. Ours. */
const CARD = { width: 900, height: 700 } as const;
/** What a card on a small display leaves free around it. */
const MARGIN = 24;

/** A card in the middle of a display. */
export function cardBounds({ workArea }: Screen): Bounds {
  const width = Math.min(CARD.width, workArea.width - 2 * MARGIN);
  const height = Math.min(CARD.height, workArea.height - 2 * MARGIN);
  return {
    x: Math.round(workArea.x + (workArea.width - width) / 2),
    y: Math.round(workArea.y + (workArea.height - height) / 2),
    width,
    height,
  };
}
