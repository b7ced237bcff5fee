import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readBreakTimer } from '../../../src/shared/takeover/break-timer.ts';
import { readStretchly } from '../../../src/shared/takeover/stretchly.ts';
import type { OtherTimer } from '../../../src/shared/takeover/other-timer.ts';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';
import breakTimer from '../../fixtures/other-timers/breaktimer.json';
import stretchly from '../../fixtures/other-timers/stretchly.json';
import { aSettings } from '../../builders.ts';
import { openWelcome, press, title } from './a-welcome.tsx';

const known = (timer: OtherTimer | null): OtherTimer => timer ?? expect.fail('nothing was read');
const STRETCHLY = known(readStretchly(stretchly));
const BREAK_TIMER = known(readBreakTimer(breakTimer));

const linesOf = (app: string) =>
  within(screen.getByRole('list', { name: `What is taken over from ${app}` }))
    .getAllByRole('listitem')
    .map((line) => line.textContent);

describe('settings of another break timer', () => {
  it('are offered first, with exactly what would be taken', async () => {
    await openWelcome({}, [STRETCHLY]);
    expect(title()).toBe('Bring your settings along');
    expect(screen.queryByText(/^Step/)).toBeNull();
    expect(linesOf('Stretchly')).toEqual([
      'A break every: 45 min',
      'A break lasts: 5 min',
      'Notice before a break: 30 s',
      'Short breaks in between: on',
      'A short break every: 15 min',
      'A short break lasts: 20 s',
      'Notice before a short break: 10 s',
      'An absence counts as a break after: 5 min',
      'A break can be postponed: once',
      'A break can be skipped: on',
      'A break appears: In a window',
      'Which display shows the way: The main display',
      'Sounds: on',
      'Volume: 60 %',
      'Theme: Dark',
      'Language: Português (Brasil)',
      'Minutes in the tray: off',
      'Programs: obs and zoom.exe',
    ]);
    expect(screen.getByText('Not taken over: colours and the kind of sound.')).toBeDefined();
  });

  it('are told with their hours, days that are alike in one line', async () => {
    await openWelcome({}, [BREAK_TIMER]);
    const lines = linesOf('BreakTimer');
    expect(lines.slice(0, 2)).toEqual(['A break every: 28:30 min', 'A break lasts: 2 min']);
    expect(lines.slice(-5).map((line) => line.split(': ')[0])).toEqual([
      'Monday – Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday – Sunday',
    ]);
    expect(lines.at(-1)).toBe('Saturday – Sunday: No breaks');
  });

  it('are taken over in one press, and given back in another', async () => {
    const page = await openWelcome({}, [STRETCHLY]);
    await press('Take over the settings of Stretchly');
    expect(page.sent).toEqual([{ type: 'changeSettings', patch: STRETCHLY.patch }]);
    expect(screen.getByText('Taken over from Stretchly. Nothing was changed there.')).toBeDefined();
    await press('Next');
    await press('Back');
    await press('Undo Stretchly');
    const { breakEveryMs, theme } = DEFAULT_SETTINGS;
    expect(page.sent.at(-1)).toMatchObject({ type: 'changeSettings', patch: { breakEveryMs, theme, holdApps: [] } });
    expect(screen.getByRole('button', { name: 'Take over the settings of Stretchly' })).toBeDefined();
  });

  it('can be left alone', async () => {
    const page = await openWelcome({}, [STRETCHLY, BREAK_TIMER]);
    await press('Go on without these');
    expect(title()).toBe('Where do you take a break?');
    expect(page.sent).toEqual([]);
  });

  it('are not to be taken where all of it is set like that already', async () => {
    await openWelcome({ settings: aSettings(STRETCHLY.patch) }, [STRETCHLY]);
    expect(screen.getByRole('button', { name: 'Take over the settings of Stretchly' })).toHaveProperty(
      'disabled',
      true,
    );
    expect(screen.getByText('All of it is set like this already.')).toBeDefined();
  });
});
