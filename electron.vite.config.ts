import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** The windows: one page each, see docs/architecture.md. */
const pages = ['break', 'notice', 'home', 'settings', 'statistics', 'welcome'];

/**
 * electron-store writes through `atomically`, which can rename a file cut short by a full disk over the good one.
 * Under this name it gets our own writer instead (docs/decisions.md, "One writer for the disk").
 */
const safeWriter = { atomically: resolve('src/main/store/safe-write.ts') };

/**
 * What packages bring along and main never uses: it would be kept in memory as text all day. The bus is asked by its
 * messages alone, never for its description in XML; of X a few core requests are made, none of its extensions.
 */
const UNUSED = [
  { by: /\/node_modules\/@jellybrick\/dbus-next\//, what: /^fast-xml-parser$/ },
  { by: /\/node_modules\/x11\/lib\//, what: /^\.\/(ext\/.*|keysyms|xserver|gcfunction|fdpass-bun)$/ },
];
const NOTHING = '\0nothing';

function leaveOut() {
  return {
    name: 'leave-out',
    enforce: 'pre' as const,
    resolveId: (source: string, importer = '') =>
      UNUSED.some(({ by, what }) => by.test(importer) && what.test(source)) ? NOTHING : null,
    load: (id: string) => (id === NOTHING ? 'module.exports = {};' : null),
  };
}

/** The figure: how it is drawn, and its data. */
const FIGURE = /\/src\/shared\/figure\/|\/resources\/poses\.json$/;

interface Graph {
  getModuleInfo(id: string): {
    readonly importers: string[];
    readonly dynamicImporters: string[];
    readonly importedIds: string[];
  } | null;
}

/**
 * What two pages share is one file, and of that what draws the figure a second, for the pages that draw it at once: each
 * file is a request, and requests are what a window waits for.
 */
function isShared(id: string, graph: Graph): boolean {
  return pagesOf(id, graph, new Set()).size > 1 && !draws(id, graph, new Set());
}

/** Whether a module is of the figure, or needs it. */
function draws(id: string, graph: Graph, seen: Set<string>): boolean {
  if (FIGURE.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return graph.getModuleInfo(id)?.importedIds.some((imported) => draws(imported, graph, seen)) ?? false;
}

/** The pages that a module ends up in. */
function pagesOf(id: string, graph: Graph, seen: Set<string>): Set<string> {
  const page = /src\/renderer\/(\w+)\/index\.html$/.exec(id)?.[1];
  if (page !== undefined) return new Set([page]);
  if (seen.has(id)) return new Set();
  seen.add(id);
  const info = graph.getModuleInfo(id);
  const importers = [...(info?.importers ?? []), ...(info?.dynamicImporters ?? [])];
  return new Set(importers.flatMap((importer) => [...pagesOf(importer, graph, seen)]));
}

export default defineConfig({
  main: {
    resolve: { alias: safeWriter },
    plugins: [leaveOut()],
    build: {
      target: 'node20.18',
      sourcemap: true,
      minify: true,
      externalizeDeps: false,
      rolldownOptions: {
        // native: it finds its library beside itself
        external: ['koffi'],
        // said again: Vite takes main for a library, and leaves spaces and line ends in those
        output: { minify: true },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      lib: { entry: 'src/preload/index.ts', formats: ['cjs'] },
      rolldownOptions: { output: { entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    plugins: [react()],
    build: {
      target: 'chrome130',
      minify: true,
      // One stylesheet for all pages, for the same reason as one shared script.
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              // before the other, which would take what it depends on along
              { name: (id, graph) => (isShared(id, graph) ? 'shared' : null), priority: 1 },
              { name: (id, graph) => (draws(id, graph, new Set()) ? 'figure' : null), minShareCount: 2 },
            ],
          },
        },
        input: Object.fromEntries(pages.map((page) => [page, resolve(`src/renderer/${page}/index.html`)])),
      },
    },
  },
});
