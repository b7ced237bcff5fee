// What Electron's own default app does, for a runtime without one: open the app named on the command line.
// Runs inside Electron, from resources/default_app.asar.
import { readFileSync, statSync } from 'node:fs';
import Module from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const { target, preloads } = readArguments(process.argv.slice(1));
if (preloads.length > 0) Module._preloadModules(preloads); // Playwright's loader comes this way
if (target === null) {
  console.error('usage: electron <app folder or file>');
  process.exit(1);
}
const main = adopt(resolve(target));
if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', join(app.getPath('appData'), app.name));
try {
  await import(pathToFileURL(main).href);
} catch (error) {
  console.error(error);
  process.exit(1);
}

function readArguments(args) {
  const preloads = [];
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index];
    if (argument === '-r' || argument === '--require') preloads.push(args[(index += 1)]);
    else if (argument === '--version' || argument === '-v') {
      console.log(`v${process.versions.electron}`);
      process.exit(0);
    } else if (!argument.startsWith('-')) return { target: argument, preloads };
  }
  return { target: null, preloads };
}

/** Gives Electron the name and version of the app, and answers its main file. */
function adopt(path) {
  if (!statSync(path).isDirectory()) {
    app.setAppPath(dirname(path));
    return path;
  }
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  app.setAppPath(path);
  app.setVersion(manifest.version ?? '0.0.0');
  app.name = manifest.productName ?? manifest.name;
  app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`);
  return join(path, manifest.main ?? 'index.js');
}
