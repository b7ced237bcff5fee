#!/usr/bin/env node
// The command line from a checkout: makes ready what is missing, as npm start does, and runs it.
// Without a command it opens the small window of the running app, or starts the app.
import { pathToFileURL } from 'node:url';
import { buildCommandLineIfChanged } from '../scripts/build.mjs';
import { withLock } from '../scripts/lock.mjs';
import { checkoutId, PROJECT } from '../scripts/places.mjs';
import { runScript } from '../scripts/report.mjs';
import { checkNode, setup } from '../scripts/setup.mjs';
import { ensureWritable } from '../scripts/system-packages.mjs';

const NOT_RUNNING = 3;

// Whoever reads the answer may have seen enough: trailbreak simulate day.json | head
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

await runScript(async () => {
  checkNode(process.versions.node);
  ensureWritable(PROJECT);
  const program = await withLock(`checkout-${checkoutId()}`, async () => {
    await setup();
    return buildCommandLineIfChanged();
  });
  const { run } = await import(pathToFileURL(program).href);
  const args = process.argv.slice(2);
  if (args.length > 0) return run(args);
  const code = await run(args, { print: () => undefined, complain: () => undefined });
  if (code === NOT_RUNNING) await import('../scripts/start.mjs');
  return process.exitCode ?? code;
});
