import { defineConfig } from '@playwright/test';

/**
 * The zone in which it is about noon: late in the evening the next break is tomorrow's, and is told with its weekday.
 * Chosen once for a run, whose workers read this file anew, with the runner's environment.
 */
function noonZone(): string {
  const hours = 12 - new Date().getUTCHours();
  // the sign of these zones is that of the way to Greenwich
  return hours === 0 ? 'Etc/GMT' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

process.env['TRAILBREAK_TEST_ZONE'] ??= noonZone();
process.env['TZ'] = process.env['TRAILBREAK_TEST_ZONE'];

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
