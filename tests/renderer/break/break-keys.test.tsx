import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { UserAction } from '../../../src/shared/action.ts';
import type { BreakStage } from '../../../src/shared/phase.ts';
import { aSettings, MORNING } from '../../builders.ts';
import { aPreview, aResult, aSession, openBreak, openMicro, pass, press, wakeUp } from './a-break.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const KEYS: readonly (readonly [string, BreakStage, string, UserAction])[] = [
  ['Enter starts the session from the preview', aPreview(), 'Enter', { type: 'startSession' }],
  ['Space starts the session from the preview', aPreview(), ' ', { type: 'startSession' }],
  ['Space pauses', aSession(20), ' ', { type: 'togglePause' }],
  ['the right arrow goes on to the next step', aSession(20), 'ArrowRight', { type: 'nextStep' }],
  ['the left arrow goes back', aSession(20), 'ArrowLeft', { type: 'previousStep' }],
  ['R repeats the step', aSession(20), 'r', { type: 'repeatStep' }],
  ['S goes to the other side', aSession(20), 'S', { type: 'otherSide' }],
  ['+ asks for fifteen seconds more', aSession(20), '+', { type: 'extendStep' }],
  ['+ is heard without Shift as well', aSession(20), '=', { type: 'extendStep' }],
  ['P slows the pace', aSession(20), 'p', { type: 'changeSettings', patch: { pace: 1.5 } }],
  ['M mutes', aSession(20), 'm', { type: 'changeSettings', patch: { sound: false } }],
  ['1 says it was easy', aResult(), '1', { type: 'rateBreak', feeling: 'easy' }],
  ['4 says it hurt', aResult(), '4', { type: 'rateBreak', feeling: 'hurt' }],
  ['Enter says that one is back', aResult(), 'Enter', { type: 'returnToDesk' }],
];

describe('the break by keyboard', () => {
  it.each(KEYS)('%s', async (_, stage, key, action) => {
    const page = await openBreak(stage);
    await wakeUp();
    press(key);
    expect(page.sent).toEqual([action]);
  });

  it('ignores all keys in its first two seconds, even those that press a button', async () => {
    const page = await openBreak(aPreview());
    const start = screen.getByRole('button', { name: /^start/i });
    start.focus();
    await pass(1999);
    const wasKept = fireEvent.keyDown(start, { key: 'Enter' });
    for (const key of ['Enter', ' ', 'm', 'Escape']) press(key);
    expect(wasKept).toBe(false);
    await pass(1);
    expect(page.sent).toEqual([]);
    press('Enter');
    expect(page.sent).toHaveLength(1);
  });

  it('hears a key that is held down once', async () => {
    const page = await openBreak(aSession(20));
    await wakeUp();
    fireEvent.keyDown(document.body, { key: ' ' });
    for (let time = 0; time < 20; time += 1) fireEvent.keyDown(document.body, { key: ' ', repeat: true });
    expect(page.sent).toEqual([{ type: 'togglePause' }]);
  });

  it('leaves Ctrl, Alt and Meta to the system', async () => {
    const page = await openBreak(aSession(20));
    await wakeUp();
    for (const held of ['ctrlKey', 'altKey', 'metaKey']) fireEvent.keyDown(document.body, { key: 'r', [held]: true });
    expect(page.sent).toEqual([]);
  });

  it('lets a button that was reached with Tab have its own Space', async () => {
    const page = await openBreak(aSession(20));
    await wakeUp();
    fireEvent.keyDown(screen.getByRole('button', { name: /repeat/i }), { key: ' ' });
    expect(page.sent).toEqual([]);
  });

  it('does not go on to the next step while strictness keeps the break', async () => {
    const page = await openBreak(aSession(20), { skipFromAt: null });
    await wakeUp();
    press('ArrowRight');
    expect(page.sent).toEqual([]);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /^next/i }).disabled).toBe(true);
    press('ArrowLeft');
    expect(page.sent).toEqual([{ type: 'previousStep' }]);
    act(() => page.publish({ skipFromAt: MORNING }));
    press('ArrowRight');
    expect(page.sent).toHaveLength(2);
  });

  it('hears no key but Esc in a short break', async () => {
    const page = await openMicro();
    await wakeUp();
    for (const key of [' ', 'Enter', 'ArrowRight', 'ArrowLeft', 'r', 's', 'm', '1']) press(key);
    expect(page.sent).toEqual([]);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await pass(3000);
    expect(page.sent).toEqual([{ type: 'endBreak' }]);
  });

  it('turns the sound on again with M', async () => {
    const page = await openBreak(aSession(20), { settings: aSettings({ sound: false }) });
    await wakeUp();
    press('M');
    expect(page.sent).toEqual([{ type: 'changeSettings', patch: { sound: true } }]);
  });
});

describe('holding Esc', () => {
  it.each([
    ['the preview', aPreview(), 'endBreak'],
    ['the session', aSession(20), 'endBreak'],
    ['the result', aResult(), 'returnToDesk'],
  ] as const)('for 3 s ends the break in %s, and says so while it fills', async (_, stage, type) => {
    const page = await openBreak(stage);
    await wakeUp();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await pass(2900);
    expect(screen.getByText('Keep holding…')).toBeTruthy();
    expect(page.sent).toEqual([]);
    await pass(100);
    expect(page.sent).toEqual([{ type }]);
    await pass(5000);
    expect(page.sent).toHaveLength(1);
  });

  it('does nothing when it is let go early or the window loses the keyboard', async () => {
    const page = await openBreak(aSession(20));
    await wakeUp();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await pass(2900);
    fireEvent.keyUp(document.body, { key: 'Escape' });
    await pass(200);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await pass(1000);
    fireEvent.blur(window);
    await pass(4000);
    expect(page.sent).toEqual([]);
    expect(screen.queryByText('Keep holding…')).toBeNull();
  });
});
