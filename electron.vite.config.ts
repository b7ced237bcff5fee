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

/** Pages that draw the figure; the others are spared what belongs to it. */
const drawing = ['break', 'settings', 'welcome'];

interface Graph {
  getModuleInfo(id: string): { readonly importers: string[]; readonly dynamicImporters: string[] } | null;
}

/**
 * What two pages share is one file, and what only the drawing ones share a second: each file is a request, and requests
 * are what a window waits for.
 */
function isShared(id: string, graph: Graph): boolean {
  const found = pagesOf(id, graph, new Set());
  return found.size > 1 && [...found].some((page) => !drawing.includes(page));
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
    build: {
      target: 'node20.18',
      sourcemap: true,
      minify: true,
      externalizeDeps: false,
      // native: it finds its library beside itself
      rolldownOptions: { external: ['koffi'] },
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
              { name: 'figure', minShareCount: 2 },
            ],
          },
        },
        input: Object.fromEntries(pages.map((page) => [page, resolve(`src/renderer/${page}/index.html`)])),
      },
    },
  },
});
