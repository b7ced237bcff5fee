import { execFileSync } from 'node:child_process';

let step = 7;

/** Real input of the X server, seen by the whole desktop as that of a person. */
export function moveMouse(): void {
  step = -step;
  execFileSync('xdotool', ['mousemove_relative', '--', String(step), String(step)]);
}

/** A key that types nothing. */
function pressShift(): void {
  execFileSync('xdotool', ['key', 'Shift_L']);
}

/** Mouse and keyboard in turn every half second, like somebody at work; returns how to stop. */
export function keepWorking(): () => void {
  moveMouse();
  let typing = false;
  const timer = setInterval(() => {
    typing = !typing;
    if (typing) pressShift();
    else moveMouse();
  }, 500);
  return () => {
    clearInterval(timer);
  };
}
