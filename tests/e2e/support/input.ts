import { execFileSync } from 'node:child_process';

let step = 7;

/** Real input of the X server, seen by the whole desktop as that of a person; on the tests' display if on no other. */
export function moveMouse(display?: string): void {
  step = -step;
  xdotool(['mousemove_relative', '--', String(step), String(step)], display);
}

/** A key that types nothing. */
function pressShift(display?: string): void {
  xdotool(['key', 'Shift_L'], display);
}

function xdotool(args: readonly string[], display = process.env['DISPLAY']): void {
  execFileSync('xdotool', args, { env: { ...process.env, DISPLAY: display } });
}

/** Mouse and keyboard in turn every half second, like somebody at work; returns how to stop. */
export function keepWorking(display?: string): () => void {
  moveMouse(display);
  let typing = false;
  const timer = setInterval(() => {
    typing = !typing;
    if (typing) pressShift(display);
    else moveMouse(display);
  }, 500);
  return () => {
    clearInterval(timer);
  };
}
