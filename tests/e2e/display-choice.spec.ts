import { expect } from '@playwright/test';
import { test, type TestApp } from './support/app.ts';
import { breakLayout } from './support/break-layout.ts';
import { ask } from './support/break.ts';
import { ONE_DISPLAY, openDisplays, TWO_DISPLAYS } from './support/displays.ts';
import { openSettings } from './support/settings-page.ts';
import { startWindowManager } from './support/window-manager.ts';

/** An X server without monitors tells no names: here they go by their place. */
async function nameDisplays({ electron }: TestApp): Promise<void> {
  await electron.evaluate(({ screen }) => {
    const all = screen.getAllDisplays.bind(screen);
    screen.getAllDisplays = () =>
      all().map((display) => ({ ...display, label: display.bounds.x === 0 ? 'Left one' : 'Right one' }));
  });
}

test('a display is chosen by its name, shows the way, and is still there to choose when it is unplugged', async ({
  startWith,
}) => {
  const displays = await openDisplays(TWO_DISPLAYS);
  const windowManager = await startWindowManager(displays.env);
  try {
    const app = await startWith({ env: displays.env, config: { props: ['floor'] } });
    await nameDisplays(app);
    const page = await openSettings(app, 'Look');
    const choice = page.getByRole('group', { name: 'Which display shows the way' });
    await expect(choice.getByText('Plugged in now.')).toHaveCount(2);
    const second = choice.getByRole('radio', { name: 'Right one' });
    await second.focus();
    await page.keyboard.press('Space');
    await expect(second).toBeChecked();
    await ask(page, { type: 'takeBreak', minutes: null });
    await expect.poll(() => breakLayout(app)).toEqual(['cover 1280x800+0+0', 'guide 1024x768+1280+0']);
    await ask(page, { type: 'finishBreak' });

    await displays.setLayout(ONE_DISPLAY);
    await expect(choice.getByText('Not plugged in at the moment.')).toBeVisible();
    await expect(second).toBeChecked();
    await displays.setLayout(TWO_DISPLAYS);
    await expect(choice.getByText('Not plugged in at the moment.')).toHaveCount(0);
  } finally {
    await windowManager.stop();
    await displays.close();
  }
});
