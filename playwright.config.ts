import { defineConfig } from '@playwright/test';

// The real app on displays and session buses of its own: `npm run test:e2e` starts it inside scripts/desktop.mjs.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  timeout: 60_000,
  // each worker has a desktop of its own (support/app.ts); the tests of one file follow each other, and mostly wait
  workers: 3,
  fullyParallel: false,
  forbidOnly: true,
  // A flaky test is a bug, in the app or in the test, and is reported as one. But the line between Playwright and a main
  // process that is just starting can break by itself, and that must not fail a whole run.
  retries: 1,
  reporter: [['list']],
  use: { trace: 'off', screenshot: 'off', video: 'off' },
});
