import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';
import type { Bus } from '../../../src/main/bus/bus.ts';
import { doNotDisturbProbe } from '../../../src/main/sensors/do-not-disturb.ts';
import { NO, yes, type Answer } from '../../../src/main/sensors/probe.ts';

/** A session on which no notification daemon tells anything. */
const silent: Bus = {
  call: () => Promise.reject(new Error('nobody')),
  onSignal: () => () => undefined,
  watchName: () => () => undefined,
  close: () => undefined,
};

/** Asks on such a desktop, whose settings program writes this. */
function askOn(desktop: string, written: string): { readonly answer: Promise<Answer>; readonly asked: string[] } {
  const asked: string[] = [];
  const probe = doNotDisturbProbe({
    session: silent,
    env: { XDG_CURRENT_DESKTOP: desktop },
    run: (program, args) => {
      asked.push([program, ...args].join(' '));
      return Promise.resolve(written);
    },
  });
  return { answer: probe(DEFAULT_SETTINGS), asked };
}

describe("a desktop's own switch for do-not-disturb", () => {
  it.each([
    ['GNOME', 'false\n', yes(null)],
    ['ubuntu:GNOME', 'true\n', NO],
    ['X-Cinnamon', 'false\n', yes(null)],
    ['MATE', 'true\n', yes(null)],
    ['MATE', 'false\n', NO],
    ['XFCE', 'true\n', yes(null)],
  ])('is read on %s, which writes %j', async (desktop, written, answer) => {
    expect(await askOn(desktop, written).answer).toEqual(answer);
  });

  it.each([
    ['GNOME', 'No such schema “org.gnome.desktop.notifications”'],
    ['XFCE', ''],
  ])('is unknown on %s when it writes %j', async (desktop, written) => {
    expect(await askOn(desktop, written).answer).toMatchObject({ answer: 'unknown' });
  });

  it('is asked for nowhere else: the settings of a desktop that does not run mean nothing', async () => {
    const { answer, asked } = askOn('KDE', 'false\n');
    expect(await answer).toMatchObject({ answer: 'unknown' });
    expect(asked).toEqual([]);
  });
});
