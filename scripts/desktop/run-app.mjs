// Runs one program in the foreground: passes signals on, waits for it, and clears Chromium's idle chatter away.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** How long an app that was asked to end may take. */
const END_MS = 5_000;

/** Said on every start without a full desktop, and of no meaning for us (no system bus, no GPU, no session manager). */
const CHATTER = [
  /bus\.cc.*Failed to connect to the bus/,
  /system_bus_socket/,
  /object_proxy\.cc.*Failed to call method/,
  /Exiting GPU process/,
  /viz_main_impl\.cc|gpu_process_host|gl_surface|angle_platform|command_buffer|Vulkan|vaInitialize/,
  /Manager\.Inhibit/,
  /dconf|libsecret|Gtk-(WARNING|Message)/,
];

/** Whether a line of stderr is worth showing. */
export function isWorthShowing(line) {
  return line.trim() !== '' && !CHATTER.some((pattern) => pattern.test(line));
}

/**
 * @param {{ env: NodeJS.ProcessEnv, cwd: string, quiet?: boolean }} options quiet: leave Chromium's chatter out
 * @returns {Promise<number>} its exit code; 130 when the person ended it
 */
export function runInForeground(command, args, { env, cwd, quiet = false }) {
  const stdio = ['inherit', 'inherit', quiet ? 'pipe' : 'inherit'];
  const child = spawn(command, args, { env, cwd, stdio, shell: process.platform === 'win32' });
  if (quiet) {
    createInterface(child.stderr).on('line', (line) => {
      if (isWorthShowing(line)) process.stderr.write(`${line}\n`);
    });
  }
  let asked = false;
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const pass = (signal) => {
    // with Ctrl+C the terminal has told the app already; a second telling while it ends would be one too many
    if (asked) return;
    asked = true;
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    setTimeout(() => child.kill('SIGKILL'), END_MS).unref();
  };
  for (const signal of signals) process.on(signal, pass);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      for (const signal of signals) process.off(signal, pass);
      resolve(asked ? 130 : (code ?? 1));
    });
  });
}
