import { expect, it } from 'vitest';
import type { Bus } from '../../src/main/bus/bus.ts';
import { examine, type ExamineParts } from '../../src/main/doctor.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { createText } from '../../src/shared/text.ts';
import { ENGLISH } from '../../src/cli/english.ts';
import { aSnapshot } from './tray/snapshots.ts';

const text = createText(ENGLISH);

/** A bus on which these names are owned and a panel shows icons, or not. */
function aBus(names: readonly string[], showsIcons: boolean): Bus {
  return {
    call: ({ member, body = [] }) => {
      if (member === 'NameHasOwner') return Promise.resolve([names.includes(String(body[0]))]);
      return showsIcons ? Promise.resolve([true]) : Promise.reject(new Error('nobody'));
    },
    onSignal: () => () => undefined,
    watchName: () => () => undefined,
    close: () => undefined,
  };
}

function look(parts: Partial<ExamineParts> = {}) {
  return examine({
    snapshot: aSnapshot(),
    look: () => Promise.resolve({ answer: 'no' }),
    bus: aBus(['org.gnome.ScreenSaver'], true),
    systemBus: aBus(['org.freedesktop.login1'], false),
    folder: '/data',
    text,
    ...parts,
  });
}

it('a desktop where all is well', async () => {
  const findings = await look();
  expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  expect(findings).toContainEqual({
    name: 'screen lock',
    value: 'told by org.gnome.ScreenSaver, org.freedesktop.login1',
    ok: true,
  });
  expect(findings).toContainEqual({ name: 'tray', value: 'icons are shown', ok: true });
  expect(findings).toContainEqual({ name: 'camera', value: 'not in use', ok: true });
});

it('a desktop where nothing is', async () => {
  const nobody = aBus([], false);
  const messages = [{ id: 'a', key: 'stateNotWritable', values: { file: '/x', code: 'ENOSPC' } }];
  const findings = await look({
    snapshot: aSnapshot({ idleSource: 'stuck', messages }),
    bus: nobody,
    systemBus: nobody,
    look: (cause) => Promise.resolve({ answer: 'unknown', why: `no ${cause} here` }),
  });
  const wrong = findings.filter(({ ok }) => !ok).map(({ name }) => name);
  expect(wrong).toEqual([
    ...['idle time', 'screen lock', 'tray', 'microphone', 'camera', 'full screen', 'presentation', 'do not disturb'],
    ...['program', 'to know'],
  ]);
  expect(findings).toContainEqual({ name: 'camera', value: 'cannot be told: no camera here', ok: false });
});

it('what is in use is named, and what is switched off is not looked at', async () => {
  const looked: string[] = [];
  const findings = await look({
    snapshot: aSnapshot({ settings: { ...DEFAULT_SETTINGS, holdCauses: ['microphone', 'camera'] } }),
    look: (cause) => {
      looked.push(cause);
      return Promise.resolve({ answer: 'yes', detail: cause === 'camera' ? null : 'Meet' });
    },
  });
  expect(looked).toEqual(['microphone', 'camera']);
  const valueOf = (name: string) => findings.find((finding) => finding.name === name)?.value;
  expect([valueOf('microphone'), valueOf('camera'), valueOf('program')]).toEqual([
    'in use (Meet)',
    'in use',
    'switched off',
  ]);
});

it('elsewhere than on Linux the system itself tells', async () => {
  const findings = await look({ bus: null, systemBus: null });
  expect(findings.filter(({ value }) => value === 'told by the system itself').map(({ name }) => name)).toEqual([
    'screen lock',
    'tray',
  ]);
});
