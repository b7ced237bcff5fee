import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { systemName } from '../../../src/renderer/settings/system/system-name.ts';
import { aSynthesis, aVoice } from '../sound/a-synthesis.ts';
import { settingsAt } from './a-settings-page.tsx';

const openSettings = settingsAt('Sound and voice');

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const asked = vi.fn();

describe('the settings of sound and voice', () => {
  it('ask the system for no voice while none is wanted', async () => {
    const { synthesis } = aSynthesis([aVoice('English')]);
    vi.stubGlobal('speechSynthesis', Object.assign(synthesis, { getVoices: asked }));
    await openSettings();
    expect(screen.queryByLabelText('Voice')).toBeNull();
    expect(asked).not.toHaveBeenCalled();
  });

  it('switch the voice on, offer those of this computer and take the chosen one', async () => {
    aSynthesis([aVoice('Afrikaans', 'af'), aVoice('English (America)'), aVoice('English (Great Britain)', 'en-GB')]);
    const page = await openSettings();
    fireEvent.click(screen.getByLabelText('Spoken lines'));
    const list = await screen.findByLabelText<HTMLSelectElement>('Voice');
    expect([...list.options].map((option) => option.text)).toEqual([
      'The first that fits: English (America)',
      'English (America)',
      'English (Great Britain)',
    ]);
    fireEvent.change(list, { target: { value: 'English (Great Britain)' } });
    expect(page.patches()).toEqual([{ voice: true }, { voiceName: 'English (Great Britain)' }]);
  });

  it('let the voice be heard', async () => {
    const { said } = aSynthesis([aVoice('English')]);
    await openSettings({ voice: true, volume: 0.3 });
    fireEvent.click(screen.getAllByRole('button', { name: 'Play' })[1] ?? document.body);
    await vi.waitFor(() => expect(said).toMatchObject([{ words: 'Back to centre. Now left.', volume: 0.3 }]));
  });

  it('say how to get a voice where none has come, and show the list as soon as one does', async () => {
    const { addVoices } = aSynthesis([aVoice('Anna', 'de-DE')]);
    await openSettings();
    vi.useFakeTimers();
    fireEvent.click(screen.getByLabelText('Spoken lines'));
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(screen.queryByText('No voice yet')).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(6_000));
    expect(screen.getByText('No voice yet')).toBeDefined();
    expect(screen.getByText(/Install speech-dispatcher, espeak-ng and speech-dispatcher-espeak-ng/)).toBeDefined();
    act(() => addVoices([aVoice('English')]));
    expect(screen.queryByText('No voice yet')).toBeNull();
  });

  it.each([{ sound: false }, { officeMode: true }])('play nothing with %j', async (silent) => {
    aSynthesis([aVoice('English')]);
    await openSettings({ voice: true, ...silent });
    const buttons = screen.getAllByRole<HTMLButtonElement>('button', { name: 'Play' });
    expect(buttons.map(({ disabled }) => disabled)).toEqual([true, true]);
  });

  it('turn office mode on', async () => {
    const page = await openSettings();
    fireEvent.click(screen.getByLabelText('Office mode'));
    expect(page.patches()).toEqual([{ officeMode: true }]);
  });

  it.each([
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/130', 'mac'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130', 'windows'],
    ['Mozilla/5.0 (X11; Linux x86_64) Chrome/130', 'linux'],
  ] as const)('know the system: %s', (agent, name) => {
    expect(systemName(agent)).toBe(name);
  });
});
