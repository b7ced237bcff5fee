import { render, screen } from '@testing-library/react';
import { SettingsView } from '../../../src/renderer/settings/settings-view.tsx';
import { parseSettingsPatch } from '../../../src/shared/parse-settings.ts';
import type { Settings } from '../../../src/shared/settings.ts';
import type { Snapshot } from '../../../src/shared/snapshot.ts';
import { aSnapshot } from '../../main/tray/snapshots.ts';
import { aPage } from '../a-page.ts';

/** Opens the settings window over these settings; `patches` are the changes it asked for, each as main takes it. */
export async function openSettings(patch: Partial<Settings> = {}, part: Partial<Snapshot> = {}) {
  const snapshot = aSnapshot(part);
  const page = aPage({ ...snapshot, settings: { ...snapshot.settings, ...patch } });
  render(<SettingsView />);
  await screen.findByRole('heading', { name: 'Settings' });
  const patches = () => {
    return page.sent.map((action) => (action.type === 'changeSettings' ? parseSettingsPatch(action.patch) : null));
  };
  return { ...page, patches };
}
