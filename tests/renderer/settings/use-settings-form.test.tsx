import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useSettingsForm } from '../../../src/renderer/settings/use-settings-form.ts';
import type { UserAction } from '../../../src/shared/action.ts';
import type { ActionAnswer } from '../../../src/shared/contract.ts';
import { aSettings } from '../../builders.ts';
import { aSnapshot } from '../../main/tray/snapshots.ts';
import { aPage } from '../a-page.ts';

/** A form whose changes main answers only when the test says so. */
function aForm() {
  aPage(aSnapshot());
  const answers: ((answer: ActionAnswer) => void)[] = [];
  const sent: UserAction[] = [];
  window.trailbreak.send = (action) => {
    sent.push(action);
    return new Promise((resolve) => answers.push(resolve));
  };
  const form = renderHook(() => useSettingsForm(aSettings()));
  return {
    form: form.result,
    sent,
    answer: (answer: ActionAnswer) => act(() => Promise.resolve(answers.shift()?.(answer))),
  };
}

describe('a change that main has not answered yet', () => {
  it('is what the next one builds on', () => {
    const { form, sent } = aForm();
    act(() => form.current.change('holdApps', { holdApps: ['zoom'] }));
    act(() => form.current.change('holdApps', { holdApps: [...form.current.settings.holdApps, 'obs'] }));
    expect(sent.at(-1)).toEqual({ type: 'changeSettings', patch: { holdApps: ['zoom', 'obs'] } });
    expect(form.current.settings.holdApps).toEqual(['zoom', 'obs']);
  });

  it('is forgotten once main has answered: what main has then holds', async () => {
    const { form, answer } = aForm();
    act(() => form.current.change('volume', { volume: 0.1 }));
    expect(form.current.settings.volume).toBe(0.1);
    await answer({ ok: false, reason: 'No.' });
    expect(form.current.settings.volume).toBe(0.5);
    expect(form.current.notes.volume).toEqual({ kind: 'refused', reason: 'No.' });
  });
});
