import { describe, expect, it } from 'vitest';
import { answerRemote } from '../../src/main/answer-remote.ts';
import { timeFormatOf } from '../../src/main/format-time.ts';
import type { RemoteCommand } from '../../src/main/remote/protocol.ts';
import type { UserAction } from '../../src/shared/action.ts';
import type { Snapshot } from '../../src/shared/snapshot.ts';
import { createText } from '../../src/shared/text.ts';
import { ENGLISH } from '../../src/cli/english.ts';
import { aSnapshot, PHASES } from './tray/snapshots.ts';

const text = createText(ENGLISH);

async function ask(command: RemoteCommand, snapshot: Snapshot, refused = false) {
  const asked: UserAction[] = [];
  const answer = await answerRemote(command, {
    snapshot: () => snapshot,
    act: (action) => {
      asked.push(action);
      return refused ? { ok: false, reason: 'not now' } : { ok: true };
    },
    examine: () => Promise.resolve([{ name: 'tray', value: 'nobody', ok: false }]),
    text,
    formatTime: timeFormatOf(text),
  });
  return { answer, asked };
}

const at = (name: keyof typeof PHASES): Snapshot => aSnapshot({ phase: PHASES[name] });

describe('a command presses the button that does it at the moment', () => {
  it.each([
    [{ type: 'skip' }, 'working', { type: 'skipNext' }],
    [{ type: 'skip' }, 'upcoming', { type: 'skipBreak' }],
    [{ type: 'skip' }, 'held', { type: 'skipBreak' }],
    [{ type: 'skip' }, 'onBreak', { type: 'skipBreak' }],
    [{ type: 'skip' }, 'breakDone', { type: 'returnToDesk' }],
    [{ type: 'postpone', minutes: 10 }, 'working', { type: 'postponeNext', minutes: 10 }],
    [{ type: 'postpone', minutes: 5 }, 'upcoming', { type: 'postponeBreak', minutes: 5 }],
    [{ type: 'postpone', minutes: 5 }, 'held', { type: 'postponeBreak', minutes: 5 }],
    [{ type: 'break', minutes: null }, 'working', { type: 'takeBreak', minutes: null }],
    [{ type: 'break', minutes: null }, 'upcoming', { type: 'startBreak' }],
    [{ type: 'break', minutes: 3 }, 'held', { type: 'takeBreak', minutes: 3 }],
    [{ type: 'routine', routine: 'all-six' }, 'working', { type: 'takeRoutine', routine: 'all-six' }],
    [{ type: 'pause', until: 60 }, 'working', { type: 'pauseBreaks', minutes: 60 }],
    [{ type: 'pause', until: 'forever' }, 'working', { type: 'pauseBreaks', minutes: null }],
    [{ type: 'pause', until: 'tomorrow' }, 'working', { type: 'pauseUntilTomorrow' }],
    [{ type: 'resume' }, 'paused', { type: 'resumeBreaks' }],
    [{ type: 'open' }, 'working', { type: 'openHome' }],
  ] as const)('%j while %s', async (command, phase, action) => {
    const { answer, asked } = await ask(command, at(phase));
    expect(asked).toEqual([action]);
    expect(answer).toMatchObject({ ok: true, data: { phase: at(phase).phase.name } });
  });

  it('but for a routine that is not there, it presses nothing and says so', async () => {
    const { answer, asked } = await ask({ type: 'routine', routine: 'all-seven' }, at('working'));
    expect([answer, asked]).toEqual([{ ok: false, reason: 'There is no routine "all-seven".' }, []]);
    const own = { id: 'mine', name: 'Mine', items: [] };
    const snapshot = { ...at('working'), settings: { ...at('working').settings, routines: [own] } };
    expect((await ask({ type: 'routine', routine: 'mine' }, snapshot)).asked).toHaveLength(1);
  });

  it('and passes on why it was refused', async () => {
    const { answer } = await ask({ type: 'skip' }, at('onBreak'), true);
    expect(answer).toEqual({ ok: false, reason: 'not now' });
  });
});

it('status presses nothing; it says what the tray says, and what there is to know', async () => {
  const messages = [{ id: 'a', key: 'historyNotWritable', values: { file: '/x', code: 'ENOSPC' } }];
  const { answer, asked } = await ask({ type: 'status' }, aSnapshot({ phase: PHASES.away, messages }));
  expect(asked).toEqual([]);
  expect(answer).toMatchObject({ ok: true, data: { phase: 'away', secondsLeft: 3000 } });
  expect(answer.ok && answer.lines).toEqual([
    'Away',
    text('messages.historyNotWritable', { file: '/x', code: 'ENOSPC' }),
  ]);
});

it('instants are those of the clock on the wall', async () => {
  const paused = { name: 'paused', untilAt: 5_000_000 } as const;
  const { answer } = await ask({ type: 'status' }, aSnapshot({ phase: paused, wallOffsetMs: 3_600_000 }));
  expect(answer).toMatchObject({ data: { pausedUntil: 8_600_000 } });
});

it('doctor marks what is wrong', async () => {
  const { answer } = await ask({ type: 'doctor' }, at('working'));
  expect(answer).toEqual({
    ok: true,
    lines: ['! tray: nobody'],
    data: [{ name: 'tray', value: 'nobody', ok: false }],
  });
});

it('quit is answered before it is done', async () => {
  const { answer, asked } = await ask({ type: 'quit' }, at('working'));
  expect(answer).toEqual({ ok: true, lines: [], data: {} });
  expect(asked).toEqual([]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(asked).toEqual([{ type: 'quit' }]);
});
