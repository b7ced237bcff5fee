import { afterEach, describe, expect, it, vi } from 'vitest';
import { screen } from '@testing-library/react';
import { startSession, togglePause } from '../../../src/shared/session.ts';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';
import type { Snapshot } from '../../../src/shared/snapshot.ts';
import { MORNING, SECOND } from '../../builders.ts';
import { aBreakSnapshot, aPreview, aResult, aSession, openBreak, openMicro, pass, TWIST } from '../break/a-break.tsx';
import { aSynthesis, aVoice } from './a-synthesis.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const spoken: Partial<Snapshot> = { settings: { ...DEFAULT_SETTINGS, voice: true } };

function aRoom() {
  const { said, countCancelled } = aSynthesis([aVoice('English')]);
  return { words: () => said.map(({ words }) => words), said, countCancelled };
}

describe('the spoken lines', () => {
  it('are the captions, each at its moment, after its tone', async () => {
    const { words } = aRoom();
    await openBreak(aSession(0), spoken);
    await pass(15_300);
    expect(words()).toEqual(['Lie on your back, knees to chest, arms wide.']);
    await pass(200);
    expect(words().at(-1)).toBe('Breathe out, knees to the right.');
    expect(screen.getByText('Breathe out, knees to the right.')).toBeDefined();
    await pass(40_000);
    expect(words().at(-1)).toBe('Let your shoulders melt.');
    expect(screen.getByText('Let your shoulders melt.')).toBeDefined();
    await pass(80_000);
    expect(words().at(-1)).not.toBe('Back to centre. Now left.'); // the tone's second note tells the side first
    await pass(1_000);
    expect(words().slice(-2)).toEqual(['Halfway.', 'Back to centre. Now left.']);
  });

  it('begin with what is coming and end with that it is done', async () => {
    const { words } = aRoom();
    const page = await openBreak(aPreview(), spoken);
    await pass(500);
    expect(words()).toEqual([
      'Supine twist. 2 minutes each side. A pillow or towel for under your knees, if you like.',
    ]);
    page.publish({ phase: aBreakSnapshot(aResult()).phase });
    await pass(500);
    expect(words().at(-1)).toBe('Done.');
  });

  it('are silent while paused', async () => {
    const { words, countCancelled } = aRoom();
    const page = await openBreak(aSession(14), spoken);
    const before = countCancelled();
    const session = togglePause(startSession(TWIST, MORNING - 14 * SECOND), MORNING);
    page.publish({ phase: aBreakSnapshot({ name: 'guiding', session }).phase });
    await pass(30_000);
    expect(words()).toEqual([]);
    expect(countCancelled()).toBeGreaterThan(before);
  });

  it('say the one line of a short break', async () => {
    const { words } = aRoom();
    await openMicro(spoken);
    await pass(20_000);
    expect(words()).toEqual([screen.getByRole('heading', { level: 1 }).textContent]);
  });

  it.each([
    ['unless they are wanted', {}],
    ['when muted', { settings: { ...DEFAULT_SETTINGS, voice: true, sound: false } }],
    ['in office mode', { settings: { ...DEFAULT_SETTINGS, voice: true, officeMode: true } }],
    ['beside a screen reader', { ...spoken, screenReader: true }],
  ] as const)('are not spoken %s', async (_when, part) => {
    const { words } = aRoom();
    await openBreak(aSession(10), part);
    await pass(60_000);
    expect(words()).toEqual([]);
  });

  it('fall silent at once when muted', async () => {
    const { words, countCancelled } = aRoom();
    const page = await openBreak(aSession(14), spoken);
    await pass(1_500);
    expect(words()).toHaveLength(1);
    const before = countCancelled();
    page.publish({ settings: { ...DEFAULT_SETTINGS, voice: true, sound: false } });
    await pass(60_000);
    expect(countCancelled()).toBeGreaterThan(before);
    expect(words()).toHaveLength(1);
  });
});
