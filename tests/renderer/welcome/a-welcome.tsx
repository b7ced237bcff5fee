import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { WelcomeView } from '../../../src/renderer/welcome/welcome-view.tsx';
import type { Snapshot } from '../../../src/shared/snapshot.ts';
import type { OtherTimer } from '../../../src/shared/takeover/other-timer.ts';
import { aSnapshot } from '../../main/tray/snapshots.ts';
import { aPage } from '../a-page.ts';

/** Opens the welcome at its first step. */
export async function openWelcome(part: Partial<Snapshot> = {}, timers: readonly OtherTimer[] = []) {
  const page = aPage(
    aSnapshot(part),
    () => [],
    () => timers,
  );
  render(<WelcomeView />);
  await screen.findByRole('heading', { level: 1 });
  return page;
}

export function title(): string {
  return screen.getByRole('heading', { level: 1 }).textContent;
}

export async function press(name: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name }));
}
