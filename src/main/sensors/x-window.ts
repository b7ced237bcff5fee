import type { Display, Property, XClient } from 'x11';

/** The window in front on an X display. */
export interface FrontWindow {
  readonly isFullScreen: boolean;
  /** What the program calls itself, or null. */
  readonly name: string | null;
  /** Its process, or null when it does not say. */
  readonly pid: number | null;
}

/** In units of four bytes; states and names of windows are far shorter. */
const LONGEST_PROPERTY = 256;

/**
 * Looks at the window that has the focus; null: none has. Rejects when the display or its window manager does not tell.
 * The line to the display is open for this look only.
 */
export async function readFrontWindow(display: string): Promise<FrontWindow | null> {
  const { client, screen } = await openDisplay(display);
  try {
    const read = reader(client);
    const root = screen[0]?.root ?? 0;
    const active = await read(root, '_NET_ACTIVE_WINDOW');
    if (active === null && (await read(root, '_NET_SUPPORTING_WM_CHECK')) === null) {
      throw new Error('no window manager tells which window is in front');
    }
    const [window] = numbersIn(active);
    if (window === undefined || window === 0) return null;
    const facts = await Promise.all(
      ['_NET_WM_STATE', '_NET_WM_PID', 'WM_CLASS'].map((name) => read(window, name)),
    ).catch(nothingIfGone);
    if (facts === null) return null;
    const [states, pid, names] = facts;
    const fullScreen = await atom(client, '_NET_WM_STATE_FULLSCREEN');
    return {
      isFullScreen: fullScreen !== 0 && numbersIn(states).includes(fullScreen),
      name: namesIn(names).at(-1) ?? null,
      pid: numbersIn(pid)[0] ?? null,
    };
  } finally {
    client.terminate();
  }
}

/** A window manager that has ended leaves the number of the window that was in front, long after that one is gone. */
function nothingIfGone(error: unknown): null {
  if (error instanceof Error && error.message === 'Bad window') return null;
  throw error;
}

async function openDisplay(display: string): Promise<Display> {
  // loaded only where there is an X display and a break is near
  const { createClient } = await import('x11');
  return new Promise((resolve, reject) => {
    // without shared memory the package leaves Node's inner parts alone
    const options = { display, shm: false, disableBigRequests: true } as const;
    const client = createClient(options, (error, opened) => {
      if (error) reject(error);
      else resolve(opened);
    });
    client.on('error', reject);
  });
}

/** Reads one property of a window by its name; null: it has none. */
function reader(client: XClient): (window: number, name: string) => Promise<Property | null> {
  return async (window, name) => {
    const id = await atom(client, name);
    if (id === 0) return null;
    const property = await new Promise<Property>((resolve, reject) => {
      client.GetProperty(0, window, id, 0, 0, LONGEST_PROPERTY, answerTo(resolve, reject));
    });
    return property.type === 0 ? null : property;
  };
}

/** The number of a name; 0: nobody has used it on this display. */
function atom(client: XClient, name: string): Promise<number> {
  return new Promise((resolve, reject) => client.InternAtom(true, name, answerTo(resolve, reject)));
}

function answerTo<T>(
  resolve: (value: T) => void,
  reject: (error: Error) => void,
): (error: Error | null | undefined, value: T) => void {
  return (error, value) => {
    if (error) reject(error);
    else resolve(value);
  };
}

/** X sends its numbers in the byte order of who asked, and the package asks in this one. */
function numbersIn(property: Property | null | undefined): readonly number[] {
  const data = property?.data ?? Buffer.alloc(0);
  return Array.from({ length: Math.floor(data.length / 4) }, (_, index) => data.readUInt32LE(4 * index));
}

function namesIn(property: Property | null | undefined): readonly string[] {
  return (property?.data.toString('utf8') ?? '').split('\0').filter((name) => name !== '');
}
