import { describe, expect, it, vi } from 'vitest';
import { createNotice, type NoticeCall } from '../../../src/main/windows/notice.ts';
import type { NotificationContent, SystemNotification } from '../../../src/main/windows/system-notification.ts';
import type { BreakSize, Upcoming } from '../../../src/shared/phase.ts';
import { createText } from '../../../src/shared/text.ts';
import { ENGLISH } from '../../../src/cli/english.ts';
import { aPlan, MORNING, SECOND } from '../../builders.ts';

function aCall(patch: Partial<NoticeCall> & { readonly size?: BreakSize } = {}): NoticeCall {
  const { size = 'rest', ...rest } = patch;
  const phase: Upcoming = {
    name: 'upcoming',
    breakId: 'b1',
    size,
    dueAt: MORNING,
    beginsAt: MORNING + 60 * SECOND,
    latestAt: MORNING + 120 * SECOND,
    plan: aPlan(),
  };
  return { phase, postponesLeft: 2, canSkip: true, bySystem: true, ...rest };
}

/** A notice, and what a desktop with or without notifications got from it. */
function aNotice(answers: boolean) {
  const window = { show: vi.fn(), close: vi.fn() };
  const contents: NotificationContent[] = [];
  let press: (key: string) => void = () => undefined;
  const notification: SystemNotification = {
    show: (content, onPressed) => {
      contents.push(content);
      press = onPressed;
      return Promise.resolve(answers);
    },
    close: vi.fn(),
  };
  const act = vi.fn();
  const parts = { window, notification, text: createText(ENGLISH), act };
  return { notice: createNotice(parts), window, contents, act, press: (key: string) => press(key) };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('the notice of a break', () => {
  it('is our own window, unless the desktop is to tell', () => {
    const { notice, window, contents } = aNotice(true);
    notice.show(aCall({ bySystem: false }));
    expect(window.show).toHaveBeenCalledTimes(1);
    expect(contents).toEqual([]);
  });

  it('is a notification with an action for each button', async () => {
    const { notice, window, contents, act, press } = aNotice(true);
    notice.show(aCall());
    await settled();
    expect(window.show).not.toHaveBeenCalled();
    for (const key of ['default', ...(contents[0]?.buttons ?? []).map((button) => button.key), 'unheard of'])
      press(key);
    expect(act.mock.calls.map(([action]: unknown[]) => action)).toEqual([
      { type: 'startBreak' },
      { type: 'startBreak' },
      { type: 'postponeBreak', minutes: 5 },
      { type: 'skipBreak' },
    ]);
  });

  it('offers only what is allowed', () => {
    const { notice, contents } = aNotice(true);
    notice.show(aCall({ postponesLeft: 0, canSkip: false }));
    notice.show(aCall({ postponesLeft: null }));
    expect(contents.map(({ buttons }) => buttons.map(({ key }) => key))).toEqual([
      ['start'],
      ['start', 'postpone', 'skip'],
    ]);
  });

  it('has other words for a short break', () => {
    const { notice, contents } = aNotice(true);
    notice.show(aCall({ size: 'micro' }));
    expect(contents[0]).toMatchObject({ title: 'Time for a short break', body: 'Stand up for a moment.' });
  });

  it('is our own window where the desktop shows no notification', async () => {
    const { notice, window } = aNotice(false);
    notice.show(aCall());
    await settled();
    expect(window.show).toHaveBeenCalledTimes(1);
  });

  it('does not come up after it was closed', async () => {
    const { notice, window } = aNotice(false);
    notice.show(aCall());
    notice.close();
    await settled();
    expect(window.show).not.toHaveBeenCalled();
  });

  it('is a notification when its window could not be kept up', () => {
    const { notice, contents } = aNotice(true);
    notice.show(aCall({ bySystem: false }));
    notice.replaceWindow();
    expect(contents).toHaveLength(1);
  });
});
