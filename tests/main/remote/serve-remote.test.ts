import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { remotePlace } from '../../../src/main/remote/place.ts';
import { LONGEST_LINE, parseAnswer, type RemoteCommand } from '../../../src/main/remote/protocol.ts';
import { serveRemote } from '../../../src/main/remote/serve-remote.ts';
import { aFolder } from '../store/a-folder.ts';

const words = { notACommand: 'not understood', failed: 'went wrong' };

function serve(folder: string, deadlineMs = 5_000, onCommand?: (command: RemoteCommand) => never) {
  const asked: RemoteCommand[] = [];
  const problems: unknown[] = [];
  const stop = serveRemote({
    folder,
    words: () => words,
    deadlineMs,
    onProblem: (problem) => problems.push(problem),
    onCommand:
      onCommand ??
      ((command) => {
        asked.push(command);
        return { ok: true, lines: [command.type], data: null };
      }),
  });
  onTestFinished(stop);
  return { asked, problems, stop };
}

async function dial(folder: string): Promise<Socket> {
  const socket = connect(remotePlace(folder).address);
  socket.on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  await new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  return socket;
}

/** All that comes until the other side hangs up. */
function readAll(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return new Promise((resolve) => socket.once('close', () => resolve(text)));
}

async function say(folder: string, text: string | Buffer): Promise<string> {
  const socket = await dial(folder);
  const said = readAll(socket);
  socket.write(text);
  return said;
}

const refused = { ok: false, reason: 'not understood' };

describe('one line in, one line out', () => {
  it('answers a command and hangs up', async () => {
    const folder = aFolder();
    const { asked } = serve(folder);
    const answer = await say(folder, '{"type":"pause","until":60}\n');
    expect(parseAnswer(answer)).toEqual({ ok: true, lines: ['pause'], data: null });
    expect(answer.endsWith('\n')).toBe(true);
    expect(asked).toEqual([{ type: 'pause', until: 60 }]);
  });

  it('hears the first line alone, also when it comes in pieces or with more behind it', async () => {
    const folder = aFolder();
    const { asked } = serve(folder);
    const socket = await dial(folder);
    const said = readAll(socket);
    for (const letter of '{"type":"skip"}\n{"type":"quit"}\n') {
      socket.write(letter);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(parseAnswer(await said)).toMatchObject({ ok: true });
    expect(asked).toEqual([{ type: 'skip' }]);
  });

  it('answers somebody who has said all they have to say', async () => {
    const folder = aFolder();
    serve(folder);
    const socket = connect({ path: remotePlace(folder).address, allowHalfOpen: true });
    const said = readAll(socket);
    socket.end('{"type":"status"}\n');
    expect(parseAnswer(await said)).toMatchObject({ ok: true });
  });

  it('a command that fails is answered, and told to main alone', async () => {
    const folder = aFolder();
    const { problems } = serve(folder, 5_000, () => {
      throw new Error('at /home/somebody');
    });
    expect(parseAnswer(await say(folder, '{"type":"status"}\n'))).toEqual({ ok: false, reason: 'went wrong' });
    expect(problems).toHaveLength(1);
  });
});

describe('garbage does no harm', () => {
  it.each([
    ['an empty line', '\n'],
    ['no JSON', 'status\n'],
    ['half of it', '{"type":"sta\n'],
    ['a number', '5\n'],
    ['null', 'null\n'],
    ['no command', '{"type":"reboot"}\n'],
    ['a command of the windows', '{"type":"changeSettings","patch":{}}\n'],
    ['more than is asked for', '{"type":"status","and":"more"}\n'],
    ['too much of it', '{"type":"pause","until":1e9}\n'],
    ['none of it', '{"type":"pause","until":null}\n'],
    ['a length that is not offered', '{"type":"postpone","minutes":7}\n'],
    ['a prototype', '{"type":"status","__proto__":{"ok":true}}\n'],
    ['bytes', Buffer.from([0xff, 0xfe, 0x00, 0x0a])],
    ['a browser', 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['30,000 nested lists', `${'['.repeat(30_000)}\n`],
  ])('%s', async (_what, text) => {
    const folder = aFolder();
    const { asked } = serve(folder);
    expect(parseAnswer(await say(folder, text))).toEqual(refused);
    expect(asked).toEqual([]);
    expect(parseAnswer(await say(folder, '{"type":"status"}\n'))).toMatchObject({ ok: true });
  });

  it('a line longer than 64 KB is refused before its end', async () => {
    const folder = aFolder();
    const { asked } = serve(folder);
    const socket = await dial(folder);
    const said = readAll(socket);
    socket.write(Buffer.alloc(LONGEST_LINE + 1, 'x'));
    expect(parseAnswer(await said)).toEqual(refused);
    expect(asked).toEqual([]);
  });

  it('somebody who pours without end is cut off', async () => {
    const folder = aFolder();
    serve(folder, 500);
    const socket = await dial(folder);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    const pour = setInterval(() => socket.write(Buffer.alloc(1_000_000)), 1);
    await closed;
    clearInterval(pour);
    expect(parseAnswer(await say(folder, '{"type":"status"}\n'))).toMatchObject({ ok: true });
  });

  it('somebody who says nothing, or writes too slowly, is cut off at the deadline', async () => {
    const folder = aFolder();
    const { asked } = serve(folder, 300);
    const startedAt = performance.now();
    const silent = readAll(await dial(folder));
    const slow = await dial(folder);
    const dripping = setInterval(() => slow.write(' '), 20);
    expect(await Promise.all([silent, readAll(slow)])).toEqual(['', '']);
    clearInterval(dripping);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    expect(asked).toEqual([]);
  });

  it('of 100 idle clients 16 are listened to, and when they are cut off the next one is', async () => {
    const folder = aFolder();
    serve(folder, 700);
    const sockets = await Promise.all(Array.from({ length: 100 }, () => dial(folder)));
    const open = (): number => sockets.filter((socket) => !socket.destroyed && socket.readable).length;
    for (const socket of sockets) socket.resume();
    await vi.waitFor(() => expect(open()).toBe(16));
    await vi.waitFor(() => expect(open()).toBe(0), { timeout: 3_000 });
    expect(parseAnswer(await say(folder, '{"type":"status"}\n'))).toMatchObject({ ok: true });
  });

  it('somebody who hangs up in the middle is forgotten', async () => {
    const folder = aFolder();
    const { problems } = serve(folder);
    for (let times = 0; times < 40; times += 1) {
      const socket = await dial(folder);
      socket.write('{"type":');
      socket.destroy();
    }
    expect(parseAnswer(await say(folder, '{"type":"status"}\n'))).toMatchObject({ ok: true });
    expect(problems).toEqual([]);
  });
});

describe('the socket', () => {
  it('lies in a folder that only this user can look into, whatever it was before', async () => {
    const folder = aFolder();
    mkdirSync(join(folder, 'remote'));
    chmodSync(join(folder, 'remote'), 0o777);
    serve(folder);
    await dial(folder);
    expect(statSync(join(folder, 'remote')).mode & 0o777).toBe(0o700);
  });

  it('takes the place of one that a killed run left behind, and of anything else that lies there', async () => {
    const folder = aFolder();
    mkdirSync(join(folder, 'remote'));
    const dead = createServer().listen(remotePlace(folder).address);
    await new Promise((resolve) => dead.once('listening', resolve));
    onTestFinished(() => void dead.close());
    serve(folder);
    expect(parseAnswer(await say(folder, '{"type":"status"}\n'))).toMatchObject({ ok: true });
    const other = aFolder();
    mkdirSync(join(other, 'remote'));
    writeFileSync(remotePlace(other).address, 'a file');
    serve(other);
    expect(parseAnswer(await say(other, '{"type":"status"}\n'))).toMatchObject({ ok: true });
  });

  it('is gone when the app ends, and who is connected is let go', async () => {
    const folder = aFolder();
    const { stop } = serve(folder);
    const said = readAll(await dial(folder));
    stop();
    expect(await said).toBe('');
    await vi.waitFor(() => expect(existsSync(remotePlace(folder).address)).toBe(false));
    await expect(dial(folder)).rejects.toThrow('ENOENT');
  });

  it('is not put where a link leads, nor in a folder that cannot be one: that is told, and nothing else happens', () => {
    const folder = aFolder();
    const elsewhere = aFolder();
    symlinkSync(elsewhere, join(folder, 'remote'));
    expect(serve(folder).problems).toHaveLength(1);
    expect(readdirSync(elsewhere)).toEqual([]);
    rmSync(join(folder, 'remote'));
    writeFileSync(join(folder, 'remote'), '');
    expect(serve(folder).problems).toHaveLength(1);
    expect(serve(join(folder, 'x'.repeat(120))).problems).toHaveLength(1);
  });

  it('is a pipe of its own for each data folder on Windows', () => {
    const { address, folder } = remotePlace('C:\\Users\\a\\AppData\\Roaming\\Trailbreak', 'win32');
    expect(address).toMatch(/^\\\\\.\\pipe\\trailbreak-[0-9a-f]{32}$/);
    expect(folder).toBeNull();
    expect(remotePlace('c:\\users\\A\\appdata\\roaming\\trailbreak', 'win32').address).toBe(address);
    expect(remotePlace('C:\\elsewhere', 'win32').address).not.toBe(address);
  });
});
