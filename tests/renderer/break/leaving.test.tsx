import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aSettings, MORNING, SECOND } from '../../builders.ts';
import { aPreview, aResult, aSession, openBreak, openMicro, pass } from './a-break.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const end = () => screen.queryByRole<HTMLButtonElement>('button', { name: /^End break/ });

describe('leaving a break by a button', () => {
  it('is there at once where breaks are gentle', async () => {
    const page = await openBreak(aSession(20), { skipFromAt: MORNING });
    fireEvent.click(screen.getByRole('button', { name: 'End break' }));
    expect(page.sent).toEqual([{ type: 'finishBreak' }]);
  });

  it('counts down to the second from which it is allowed', async () => {
    const page = await openBreak(aSession(20), { skipFromAt: MORNING + 12 * SECOND });
    expect(end()).toMatchObject({ textContent: 'End break in 12 s', disabled: true });
    await pass(SECOND);
    expect(end()?.textContent).toBe('End break in 11 s');
    await pass(10 * SECOND + 999);
    expect(end()).toMatchObject({ textContent: 'End break in 1 s', disabled: true });
    await pass(1);
    expect(end()).toMatchObject({ textContent: 'End break', disabled: false });
    fireEvent.click(screen.getByRole('button', { name: 'End break' }));
    expect(page.sent).toEqual([{ type: 'finishBreak' }]);
  });

  it('is not there where breaks are strict, and the screen still says what Esc does', async () => {
    await openBreak(aSession(20), { skipFromAt: null });
    expect(end()).toBeNull();
    expect(screen.getByText('hold for 3 s to end')).toBeTruthy();
  });

  it('follows the same instant in the preview, and the setting for skips', async () => {
    const page = await openBreak(aPreview(), { skipFromAt: MORNING + 5 * SECOND });
    expect(screen.getByRole('button', { name: 'Skip in 5 s' })).toBeTruthy();
    await pass(5 * SECOND);
    fireEvent.click(screen.getByRole('button', { name: 'Skip' }));
    expect(page.sent).toEqual([{ type: 'skipBreak' }]);
    act(() => page.publish({ skipFromAt: null }));
    expect(screen.queryByRole('button', { name: /^Skip/ })).toBeNull();
    expect(screen.getByText('hold for 3 s to end')).toBeTruthy();
    act(() => page.publish({ skipFromAt: MORNING, settings: aSettings({ skipAllowed: false }) }));
    expect(screen.queryByRole('button', { name: /^Skip/ })).toBeNull();
  });

  it('is always there when the break is done', async () => {
    const page = await openBreak(aResult(), { skipFromAt: null });
    fireEvent.click(screen.getByRole('button', { name: /back/ }));
    expect(page.sent).toEqual([{ type: 'returnToDesk' }]);
  });
});

describe('a short break', () => {
  it('shows one line, one picture and the seconds that are left', async () => {
    await openMicro();
    expect(screen.getByRole('heading').textContent).toBe('Stand up. Look far away.');
    expect(screen.getAllByRole('img')).toHaveLength(1);
    expect(screen.getByRole('timer').textContent).toBe('30s');
    await pass(12 * SECOND);
    expect(screen.getByRole('timer').textContent).toBe('18s');
    expect(screen.getByText('hold for 3 s to end')).toBeTruthy();
  });

  it('can be left by a button only where that comes before its end', async () => {
    const page = await openMicro({ skipFromAt: MORNING });
    fireEvent.click(screen.getByRole('button', { name: 'End break' }));
    expect(page.sent).toEqual([{ type: 'finishBreak' }]);
    act(() => page.publish({ skipFromAt: MORNING + 30 * SECOND }));
    expect(end()).toBeNull();
    act(() => page.publish({ skipFromAt: null }));
    expect(end()).toBeNull();
  });

  it('speaks twice: as it begins and ten seconds before its end', async () => {
    await openMicro();
    const spoken = new Set<string>();
    for (let second = 0; second < 29; second += 1) {
      spoken.add(document.querySelector('[aria-live="polite"]')?.textContent ?? '');
      await pass(SECOND);
    }
    expect([...spoken]).toEqual(['Short break. Stand up. Look far away. It ends by itself.', 'Ten seconds left.']);
  });

  it('is named on the covers of the other displays', async () => {
    await openMicro({}, 'cover');
    expect(screen.getByRole('heading').textContent).toBe('Short break');
    expect(screen.getByRole('timer').textContent).toBe('0:30');
  });
});
