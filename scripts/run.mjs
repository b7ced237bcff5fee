// Runs other programs, waiting for them without blocking (so that progress can be told).
import { spawn } from 'node:child_process';

/** @returns {Promise<{ status: number, output: string, error: string }>} never rejects; a missing program is status 127 */
export function run(command, args, options = {}) {
  const { show = false, ...rest } = options;
  return new Promise((resolve) => {
    // npm's own chatter belongs on stderr: stdout is for what the app says
    const stdio = ['ignore', show ? 2 : 'pipe', show ? 2 : 'pipe'];
    const child = spawn(command, args, { stdio, ...rest });
    let output = '';
    let error = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (error += chunk));
    child.on('error', (cause) => resolve({ status: 127, output, error: cause.message }));
    child.on('close', (code) => resolve({ status: code ?? 1, output, error }));
  });
}

/** How to call the npm that called us, or the one on the PATH. */
export function npm(args, options) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args], options);
  return run('npm', args, { shell: process.platform === 'win32', ...options });
}
