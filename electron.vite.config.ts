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
        // What two pages share is one file: each file is a request, and requests are what a window waits for.
        output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } },
        input: Object.fromEntries(pages.map((page) => [page, resolve(`src/renderer/${page}/index.html`)])),
      },
    },
  },
});
