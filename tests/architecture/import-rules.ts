import type { Breach, ImportOf, Module } from './modules.ts';

/** One row of the table: what the modules of a folder may import. The longest folder that fits a module is its row. */
export interface Layer {
  readonly folder: string;
  /** Folders and files of the project. A layer may always import itself. */
  readonly may: readonly string[];
  /** Folders of which only types may be imported. */
  readonly types?: readonly string[];
  /** Packages; `node:` stands for all of Node. */
  readonly packages: readonly string[];
}

const shared = 'src/shared/';
const core = 'src/core/';

/** A part of main: it knows Electron, Node and shared, core and the message bus by their types, and no other part. */
function mainPart(name: string, packages: readonly string[] = []): Layer {
  return {
    folder: `src/main/${name}/`,
    may: [shared],
    types: [core, 'src/main/bus/'],
    packages: ['electron', 'node:', ...packages],
  };
}

/** A window: it knows what all windows share, and no other window. */
function window(name: string, may: readonly string[] = []): Layer {
  const common = ['components', 'hooks', 'sound'].map((folder) => `src/renderer/${folder}/`);
  return { folder: `src/renderer/${name}/`, may: [shared, ...common, ...may], packages: ['react', 'react-dom'] };
}

/** Who may import whom. Change it here, with the reason in docs/decisions.md, before you break it. */
export const LAYERS: readonly Layer[] = [
  { folder: shared, may: ['resources/'], packages: ['zod', 'i18next'] },
  { folder: core, may: [shared], packages: ['zod'] },
  // the files directly in main join its parts
  { folder: 'src/main/', may: [shared, core, 'resources/'], packages: ['electron', 'node:', 'electron-log'] },
  mainPart('bus', ['@jellybrick/dbus-next']),
  mainPart('sensors', ['x11', 'koffi']),
  mainPart('remote', ['zod']),
  mainPart('windows', ['x11']),
  mainPart('tray'),
  mainPart('store', ['electron-store', 'zod']),
  mainPart('runs'),
  mainPart('ipc', ['zod']),
  {
    folder: 'src/cli/',
    // its words, the exercises and the version it shows; it joins its parts like the files directly in main
    may: [shared, core, 'src/main/store/', 'src/main/runs/', 'src/main/remote/', 'resources/', 'package.json'],
    packages: ['node:'],
  },
  { folder: 'src/preload/', may: [shared], packages: ['electron'] },
  { folder: 'src/renderer/components/', may: [shared, 'src/renderer/hooks/'], packages: ['react', 'react-dom'] },
  { folder: 'src/renderer/hooks/', may: [shared], packages: ['react'] },
  { folder: 'src/renderer/sound/', may: [shared, 'src/renderer/hooks/'], packages: ['react'] },
  ...['break', 'notice', 'home', 'statistics', 'welcome'].map((name) => window(name)),
  window('settings', ['package.json']), // the version it shows
  { folder: 'src/renderer/bridge.d.ts', may: [shared], packages: [] },
];

export function importBreaches(module: Module): readonly Breach[] {
  const layer = layerOf(module.path);
  if (layer === null) return [{ path: module.path, line: 1, what: 'stands in no layer of the table' }];
  return module.imports
    .filter((asked) => !isAllowed(layer, asked))
    .map(({ target, typeOnly, line }) => ({
      path: module.path,
      line,
      what: `${layer.folder} may not import ${typeOnly ? 'types of ' : ''}${target}`,
    }));
}

function layerOf(path: string): Layer | null {
  const fitting = LAYERS.filter(({ folder }) => path.startsWith(folder));
  return fitting.sort((one, other) => other.folder.length - one.folder.length)[0] ?? null;
}

function isAllowed(layer: Layer, { target, isLocal, typeOnly }: ImportOf): boolean {
  if (!isLocal) return layer.packages.includes(target);
  const folders = [layer.folder, ...layer.may, ...(typeOnly ? (layer.types ?? []) : [])];
  return folders.some((folder) => target.startsWith(folder));
}
