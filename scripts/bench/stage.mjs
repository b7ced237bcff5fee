// The desktop on which the programs take turns: a screen that can be read, a session bus, an empty system bus, a tray,
// and somebody at work who moves the pointer.
import { spawn } from 'node:child_process';
import { openDesktop } from '../desktop/session.mjs';
import { watchTray } from '../desktop/status-notifier.mjs';
import { openBusClock } from './bus-clock.mjs';
import { openScreen } from './screen.mjs';

/** Often enough that no break timer takes it for an absence. */
const MOVE_EVERY_SECONDS = 2;
/** A pointer at work moves at most this often before it is asked again: ten minutes. */
const MOVES = 300;

export async function openStage() {
  const session = await openDesktop({ bus: true });
  const system = await openDesktop({ bus: true });
  const screen = await openScreen();
  const address = session.env.DBUS_SESSION_BUS_ADDRESS;
  const tray = await watchTray(address);
  const busClock = await openBusClock(address);
  const env = {
    PATH: process.env.PATH,
    LANG: 'C.UTF-8',
    DISPLAY: screen.display,
    DBUS_SESSION_BUS_ADDRESS: address,
    DBUS_SYSTEM_BUS_ADDRESS: system.env.DBUS_SESSION_BUS_ADDRESS,
    XDG_SESSION_TYPE: 'x11',
    NO_AT_BRIDGE: '1', // no screen reader here, and no waiting for one
  };
  const close = () => {
    tray.close();
    busClock.close();
    for (const part of [screen, session, system]) part.close();
  };
  return { env, screen, tray, busClock, startWorking: () => startWorking(screen.display), close };
}

/** Moves the pointer now and then, as somebody at work does. @returns how to stop */
function startWorking(display) {
  const moves = Array.from({ length: MOVES }, (_, index) => [
    ...['mousemove', String(300 + 7 * (index % 40)), String(300 + 3 * (index % 30))],
    ...['sleep', String(MOVE_EVERY_SECONDS)],
  ]);
  const hand = spawn('xdotool', moves.flat(), { env: { ...process.env, DISPLAY: display }, stdio: 'ignore' });
  return () => hand.kill();
}
