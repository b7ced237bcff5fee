import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { settleSession, startSession } from '../../../src/shared/session.ts';
import { aPlan, MORNING, SECOND } from '../../builders.ts';
import { aResult, openBreak, TWIST } from './a-break.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const PLANK = { exerciseId: 'plank', kind: 'hold', holdSeconds: 30 } as const;
const both = aResult({
  held: [
    { exerciseId: 'plank', variation: null, side: null, heldMs: 30_000, plannedMs: 30_000, sets: 1, reps: null },
    ...aResult().held,
  ],
  feeling: 'hurt',
});

describe('a break that hurt', () => {
  it('says that its one exercise rests for a week, and offers another', async () => {
    const page = await openBreak(aResult({ feeling: 'hurt' }));
    expect(screen.getByText('Supine twist rests for 7 days.')).toBeTruthy();
    expect(screen.getByText(/ask your physician/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Something else instead' }));
    expect(page.sent).toEqual([{ type: 'doInstead' }]);
  });

  it('of several exercises asks which one it was', async () => {
    const page = await openBreak(both);
    expect(screen.getByText(/^These rest for 7 days/)).toBeTruthy();
    const which = within(screen.getByRole('group', { name: 'Which one?' }));
    fireEvent.click(which.getByRole('button', { name: 'Forearm plank' }));
    expect(page.sent).toEqual([{ type: 'nameHurt', exerciseId: 'plank' }]);
  });

  it('tells which one rests once it is named', async () => {
    await openBreak({ ...both, hurt: 'plank' });
    expect(screen.getByText('Forearm plank rests for 7 days.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Forearm plank' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('is not spoken of where nothing hurt', async () => {
    await openBreak(aResult({ feeling: 'tooMuch' }));
    expect(screen.queryByRole('button', { name: 'Something else instead' })).toBeNull();
  });
});

describe('what was said', () => {
  const linesAfter = async (seconds: number) => {
    const started = startSession(TWIST, MORNING - seconds * SECOND);
    await openBreak(aResult({ session: settleSession(started, MORNING) }));
    return screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  };

  it('stands below the result, line by line', async () => {
    expect((await linesAfter(600)).slice(0, 4)).toEqual([
      'Lie on your back, knees to chest, arms wide.',
      'Breathe out, knees to the right.',
      'Let your shoulders melt.',
      'Halfway.',
    ]);
  });

  it('ends where the session was ended', async () => {
    expect((await linesAfter(5)).at(-1)).toBe('Lie on your back, knees to chest, arms wide.');
  });
});

describe('a hold without a time of its own', () => {
  it('counts up, and says how long it is to the next', async () => {
    const plan = aPlan({ routine: [{ exerciseId: 'lacrosse_ball_hips', kind: 'hold', holdSeconds: 60 }] });
    await openBreak({ name: 'guiding', session: startSession(plan, MORNING - 35 * SECOND) });
    expect(screen.getByRole('timer', { name: 'Time on this side' }).textContent).toBe('0:10');
    expect(screen.getByText('next in 0:50, + for longer')).toBeTruthy();
  });

  it('is the ball alone', async () => {
    await openBreak({ name: 'guiding', session: startSession(aPlan({ routine: [PLANK] }), MORNING - 20 * SECOND) });
    expect(screen.getByRole('timer', { name: 'Time left of this step' })).toBeTruthy();
  });
});

describe('repetitions that are held', () => {
  it('have a word for each part, and a side', async () => {
    const plan = aPlan({ routine: [{ exerciseId: 'add_trunk_turn', kind: 'reps', sets: 1, reps: 5 }] });
    const at = (seconds: number) =>
      ({ name: 'guiding', session: startSession(plan, MORNING - seconds * SECOND) }) as const;
    await openBreak(at(5.2));
    expect(screen.getByText('Turn')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Right' })).toBeTruthy();
    cleanup();
    await openBreak(at(8));
    expect(screen.getByText('Hold')).toBeTruthy();
    cleanup();
    await openBreak(at(10.8));
    expect(screen.getByText('Back', { selector: 'p' })).toBeTruthy();
  });
});
