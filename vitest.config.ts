import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const alias = [
  // As in electron.vite.config.ts: electron-store writes through our own writer.
  { find: /^atomically$/, replacement: resolve('src/main/store/safe-write.ts') },
  // The real package would start a download.
  { find: /^electron$/, replacement: resolve('tests/fakes/electron.ts') },
];

/** The windows' tests need a DOM; none of the others may have one. */
const windows = 'tests/renderer/**/*.test.{ts,tsx}';

export default defineConfig({
  test: {
    // All cores: vitest leaves one out, and of two that is half. The ten million events are cut in parts for this.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/core/**/*.ts', 'src/shared/**/*.ts', 'src/main/store/**/*.ts'],
    },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', windows],
          server: { deps: { inline: ['conf', 'electron-store'] } },
        },
      },
      {
        plugins: [react()],
        resolve: { alias },
        // Who looks for a role in a made-up DOM goes through all of it, and the settings are a long page: a second on a
        // free machine, several where others work too.
        test: {
          name: 'windows',
          environment: 'happy-dom',
          setupFiles: 'tests/renderer/english.ts',
          include: [windows],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
