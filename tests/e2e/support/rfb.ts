import { connect, type Socket } from 'node:net';
import type { Place } from './displays.ts';

// The remote framebuffer protocol (RFC 6143), as much as asks a VNC server for other screens, and the extension for that:
// https://github.com/rfbproto/rfbproto/blob/master/rfbproto.rst#setdesktopsize
const VERSION = Buffer.from('RFB 003.008\n');
const NO_SECURITY = 1;
const EXTENDED_DESKTOP_SIZE = -308;

/** A line to a VNC server. */
export interface Rfb {
  /** Sends the wish for these screens; whether it came true is seen on the display. */
  readonly setScreens: (places: readonly Place[]) => void;
  readonly close: () => void;
}

/** Greets the VNC server behind that socket. */
export async function openRfb(path: string): Promise<Rfb> {
  const socket = connect(path);
  const take = takerOf(socket);
  await take(VERSION.length);
  socket.write(VERSION);
  const [kinds = 0] = await take(1);
  await take(kinds);
  socket.write(Buffer.from([NO_SECURITY]));
  if ((await take(4)).readUInt32BE() !== 0) throw new Error('the VNC server wants a password');
  const shared = 1;
  socket.write(Buffer.from([shared]));
  const afterSize = 20; // width, height, pixel format
  await take(afterSize);
  await take((await take(4)).readUInt32BE());
  socket.write(encodingsWish());
  socket.resume();
  return {
    setScreens: (places) => socket.write(screensWish(places)),
    close: () => socket.destroy(),
  };
}

function encodingsWish(): Buffer {
  const wish = Buffer.alloc(8);
  wish[0] = 2;
  wish.writeUInt16BE(1, 2);
  wish.writeInt32BE(EXTENDED_DESKTOP_SIZE, 4);
  return wish;
}

function screensWish(places: readonly Place[]): Buffer {
  const wish = Buffer.alloc(8 + 16 * places.length);
  wish[0] = 251;
  wish.writeUInt16BE(Math.max(...places.map(({ x, width }) => x + width)), 2);
  wish.writeUInt16BE(Math.max(...places.map(({ y, height }) => y + height)), 4);
  wish[6] = places.length;
  places.forEach(({ x, y, width, height }, at) => {
    const from = 8 + 16 * at;
    wish.writeUInt32BE(at + 1, from);
    [x, y, width, height].forEach((value, field) => wish.writeUInt16BE(value, from + 4 + field * 2));
  });
  return wish;
}

/** Waits for exactly that many bytes. */
function takerOf(socket: Socket): (length: number) => Promise<Buffer> {
  return (length) =>
    new Promise((resolve, reject) => {
      const gone = (): void => reject(new Error('the VNC server hung up'));
      const look = (): void => {
        const read: unknown = length === 0 ? Buffer.alloc(0) : socket.read(length);
        if (!Buffer.isBuffer(read)) return;
        socket.off('readable', look).off('error', reject).off('close', gone);
        resolve(read);
      };
      socket.on('readable', look).once('error', reject).once('close', gone);
      look();
    });
}
