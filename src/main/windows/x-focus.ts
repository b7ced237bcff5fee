import type { Display } from 'x11';
import type { FocusReturn } from './focus.ts';

/** The line is opened once the start is over, so that it is there before the first break. */
const OPEN_AFTER_MS = 3_000;
/** Most window managers give the focus back by themselves; this is how long they get for it. */
const WAIT_MS = 250;

// https://specifications.freedesktop.org/wm-spec/latest/ar01s03.html
const ACTIVE = '_NET_ACTIVE_WINDOW';
const CLIENT_MESSAGE = 33;
/** Asked for as by a panel: window managers may refuse a program that wants to be in front itself. */
const AS_PANEL = 2;
/** Substructure notify and redirect: the window manager hears it. */
const TO_WINDOW_MANAGER = 0x180000;

/** A line to the display, and the number of the property. */
interface Line {
  readonly client: Display['client'];
  readonly root: number;
  readonly active: number;
}

/**
 * Asks the window manager for the window that was in front before a break. The line stays open and silent in between:
 * only so is the question on its way before our own window is.
 */
export function createXFocusReturn(display: string): FocusReturn {
  let line: Line | null = null;
  let before: number | null = null;
  const open = async (): Promise<void> => {
    line = await openLine(display, () => {
      line = null;
    });
  };
  // without a line it is as it was before: up to the window manager
  setTimeout(() => void open().catch(() => undefined), OPEN_AFTER_MS).unref();
  return {
    remember: () => {
      before = null;
      if (line === null) return;
      readActive(line, (window) => {
        before = window;
      });
    },
    giveBack: () => {
      setTimeout(() => {
        const wanted = before;
        const current = line;
        if (current === null || wanted === null) return;
        readActive(current, (window) => {
          if (window !== wanted) activate(current, wanted);
        });
      }, WAIT_MS);
    },
  };
}

async function openLine(display: string, onError: () => void): Promise<Line> {
  const { createClient } = await import('x11');
  const opened = await new Promise<Display>((resolve, reject) => {
    const options = { display, shm: false, disableBigRequests: true } as const;
    const client = createClient(options, (error, made) => {
      if (error) reject(error);
      else resolve(made);
    });
    client.on('error', (error) => {
      reject(error);
      onError();
    });
  });
  const { client, screen } = opened;
  const root = screen[0]?.root ?? 0;
  const active = await new Promise<number>((resolve, reject) => {
    client.InternAtom(false, ACTIVE, (error, atom) => {
      if (error) reject(error);
      else resolve(atom);
    });
  });
  return { client, root, active };
}

/** Answers with the window in front, or null when there is none or nobody says. */
function readActive({ client, root, active }: Line, answer: (window: number | null) => void): void {
  client.GetProperty(0, root, active, 0, 0, 1, (error, property) => {
    const window = error || property.data.length < 4 ? 0 : property.data.readUInt32LE(0);
    answer(window === 0 ? null : window);
  });
}

function activate({ client, root, active }: Line, window: number): void {
  const message = Buffer.alloc(32);
  message[0] = CLIENT_MESSAGE;
  message[1] = 32; // bits of each of its numbers
  message.writeUInt32LE(window, 4);
  message.writeUInt32LE(active, 8);
  message.writeUInt32LE(AS_PANEL, 12);
  client.SendEvent(root, 0, TO_WINDOW_MANAGER, message);
}
