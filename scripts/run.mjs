// Runs other programs, waiting for them without blocking (so that progress can be told).
import { spawn } from 'node:child_process';

/** @returns {Promise<{ status: number, output: string, error: string }>} never rejects; a missing program is status 127 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    let error = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (error += chunk));
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

/** Why npm failed, in one line, from its page of it: the first line of prose, with its code where it has one. */
export function npmError(stderr) {
  const lines = stderr.split('\n').map((line) => /^npm (?:error|ERR!) ?(.*)$/.exec(line)?.[1]?.trim() ?? '');
  const code = lines.find((line) => line.startsWith('code '))?.slice(5);
  const prose = lines.find((line) => line !== '' && !/^(code|errno|syscall|path|dest|at|[{}])\b/.test(line));
  return [code, prose?.replace(/^\w*Error: /, '')].filter(Boolean).join(': ') || 'npm said nothing';
}
