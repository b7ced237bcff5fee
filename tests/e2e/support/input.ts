import { execFileSync } from 'node:child_process';

/** Real input of the X server, seen by the whole desktop as that of a person. */
export function moveMouse(): void {
  const by = Math.random() < 0.5 ? '7' : '-7';
  execFileSync('xdotool', ['mousemove_relative', '--', by, by]);
}

export function pressKey(key: string): void {
  execFileSync('xdotool', ['key', key]);
}

/** Moves the mouse every half second, like somebody at work; returns how to stop. */
export function keepWorking(): () => void {
  moveMouse();
  const timer = setInterval(moveMouse, 500);
  return () => {
    clearInterval(timer);
  };
}
