import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { lateExercises, lateGallery, lateMore, lateSystem } from '../../../src/renderer/settings/late-parts.ts';
import { SettingsView } from '../../../src/renderer/settings/settings-view.tsx';
import { parseSettingsPatch } from '../../../src/shared/parse-settings.ts';
import type { Settings } from '../../../src/shared/settings.ts';
import type { Snapshot } from '../../../src/shared/snapshot.ts';
import { aSnapshot } from '../../main/tray/snapshots.ts';
import { aPage } from '../a-page.ts';
import { afterPaint } from '../after-paint.ts';

/** Opens the settings window over these settings; `patches` are the changes it asked for, each as main takes it. */
export async function openSettings(patch: Partial<Settings> = {}, part: Partial<Snapshot> = {}) {
  const snapshot = aSnapshot(part);
  const page = aPage({ ...snapshot, settings: { ...snapshot.settings, ...patch } });
  // in the page they come a moment after the first picture
  await Promise.all([lateExercises.load(), lateMore.load(), lateSystem.load(), lateGallery.load()]);
  render(<SettingsView />);
  await screen.findByRole('heading', { name: 'Settings' });
  await afterPaint();
  const patches = () => {
    return page.sent.map((action) => (action.type === 'changeSettings' ? parseSettingsPatch(action.patch) : null));
  };
  return { ...page, patches };
}

/** Goes to a chapter by its name. */
export async function show(chapter: string): Promise<void> {
  await userEvent.click(screen.getByRole('tab', { name: chapter }));
}

/** Opens the window and goes to a chapter at once. */
export function settingsAt(chapter: string): typeof openSettings {
  return async (...how) => {
    const page = await openSettings(...how);
    await show(chapter);
    return page;
  };
}
