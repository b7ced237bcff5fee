// What the scripts tell the person: short lines on stderr, and a failure as one line that names its remedy.

/** A failure the person can do something about: the message is what is wrong and what to do, on one line. */
export class Remedy extends Error {}

/** @param {string} topic @param {string} line */
export function say(topic, line) {
  process.stderr.write(`[${topic}] ${line}\n`);
}

/** Repeats a line while slow work goes on, so that nobody thinks it hangs. @returns the result of the work */
export async function sayWhile(topic, line, work, everyMs = 10_000) {
  say(topic, `${line} …`);
  const startedAt = Date.now();
  const timer = setInterval(() => {
    say(topic, `still ${line.split(/[:(]/)[0].trim()}, ${Math.round((Date.now() - startedAt) / 1000)} s …`);
  }, everyMs);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}

/** Runs a script's main function and turns its failure into one line and exit code 1. */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    const detail = process.env.TRAILBREAK_DEBUG || !(error instanceof Error) ? error : null;
    process.stderr.write(`trailbreak: ${describe(error)}\n`);
    if (detail) console.error(detail);
    process.exitCode = 1;
  }
}

function describe(error) {
  if (error instanceof Remedy) return error.message;
  const message = (error instanceof Error ? error.message : String(error)).split('\n')[0];
  if (error?.code === 'ENOSPC') return `${message}; the disk is full: free about 1 GB and run it again`;
  if (error?.code === 'EACCES' || error?.code === 'EPERM') return `${message}; run it as the owner of that place`;
  return `${message} (TRAILBREAK_DEBUG=1 shows where)`;
}
