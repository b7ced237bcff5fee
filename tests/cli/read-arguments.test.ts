import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/read-arguments.ts';
import { createText } from '../../src/shared/text.ts';
import { ENGLISH } from '../../src/cli/english.ts';

const text = createText(ENGLISH);

const NOTHING_SAID = {
  ...{ minutes: null, place: null, ball: false, conditions: [], switchedOff: [], run: null, soreness: null },
};
const read = (line: string) =>
  readArguments(
    line.split(' ').filter((word) => word !== ''),
    text,
  );

describe('what is understood', () => {
  it.each([
    ['', { type: 'open' }],
    ['status', { type: 'status' }],
    ['break', { type: 'break', minutes: null }],
    ['break --minutes 3', { type: 'break', minutes: 3 }],
    ['--minutes=30 break', { type: 'break', minutes: 30 }],
    ['break --routine all-six', { type: 'routine', routine: 'all-six' }],
    ['skip', { type: 'skip' }],
    ['postpone', { type: 'postpone', minutes: 5 }],
    ['postpone 10m', { type: 'postpone', minutes: 10 }],
    ['pause', { type: 'pause', until: 'forever' }],
    ['pause forever', { type: 'pause', until: 'forever' }],
    ['pause tomorrow', { type: 'pause', until: 'tomorrow' }],
    ['pause 60m', { type: 'pause', until: 60 }],
    ['pause 1h30m', { type: 'pause', until: 90 }],
    ['pause 168h', { type: 'pause', until: 10_080 }],
    ['resume', { type: 'resume' }],
    ['quit', { type: 'quit' }],
    ['doctor', { type: 'doctor' }],
  ])('%j', (line, command) => {
    expect(read(line)).toEqual({ ok: true, request: { kind: 'ask', command, json: false, dataFolder: null } });
  });

  it('options stand anywhere', () => {
    const request = { kind: 'ask', command: { type: 'status' }, json: true, dataFolder: '/d' };
    expect(read('--json status --user-data-dir /d')).toEqual({ ok: true, request });
    expect(read('--user-data-dir=/d status --json')).toEqual({ ok: true, request });
  });

  it.each([
    ['simulate day.json', { kind: 'simulate', file: 'day.json', json: false }],
    ['simulate --json day.json', { kind: 'simulate', file: 'day.json', json: true }],
    ['exercises', { kind: 'exercises', json: false }],
    ['exercises --json', { kind: 'exercises', json: true }],
    ['plan', { kind: 'plan', plan: NOTHING_SAID, json: false, dataFolder: null }],
    [
      'plan --minutes 10 --place wall --ball --without disc_posterior --without plank --run after-long --sore 0 --json',
      {
        ...{ kind: 'plan', json: true, dataFolder: null },
        plan: {
          ...{ minutes: 10, place: 'wall', ball: true, run: 'afterLong', soreness: 0 },
          ...{ conditions: ['disc_posterior'], switchedOff: ['plank'] },
        },
      },
    ],
    ['--help', { kind: 'help' }],
    ['-h status', { kind: 'help' }],
    ['help', { kind: 'help' }],
    ['--version', { kind: 'version' }],
  ])('%j', (line, request) => {
    expect(read(line)).toEqual({ ok: true, request });
  });
});

describe('what is not is told in one line', () => {
  it.each([
    ['stauts', 'there is no command "stauts"'],
    ['status now', '"now" is more than was asked for'],
    ['pause 1h 30m', '"30m" is more than was asked for'],
    ['break 5', '"5" is more than was asked for'],
    ['break --minutes 0', 'a break has 1 to 30 whole minutes, not "0"'],
    ['break --minutes 31', '1 to 30'],
    ['break --minutes five', '1 to 30'],
    ['break --minutes 2.5', '1 to 30'],
    ['break --minutes', "'--minutes <value>' argument missing"],
    ['skip --minutes 5', '--minutes goes with break and plan alone'],
    ['break --routine', "'--routine <value>' argument missing"],
    ['break --routine=', '--routine needs the id of a routine'],
    ['break --routine all-six --minutes 5', '--routine or --minutes, not both'],
    ['plan --routine all-six', '--routine goes with break alone'],
    ['break --ball', '--ball goes with plan alone'],
    ['exercises all', '"all" is more than was asked for'],
    ['plan 5', '"5" is more than was asked for'],
    ['plan --minutes 31', '1 to 30'],
    ['plan --place bed', 'a place is floor, wall or chair, not "bed"'],
    ['plan --without flags', '"flags" is neither a condition nor an exercise'],
    ['plan --run toString', 'not "toString"'],
    ['plan --sore 11', 'soreness is 0 to 10, not "11"'],
    ['plan --sore -1', "'--sore' argument is ambiguous"],
    ['postpone 7m', 'by 5m or 10m, not by "7m"'],
    ['pause 30s', 'not "30s"'],
    ['pause 169h', 'not "169h"'],
    ['pause 60', 'not "60"'],
    ['pause never', 'not "never"'],
    ['simulate', 'simulate needs the file of a day'],
    ['status --loud', "Unknown option '--loud'"],
    ['status --json=yes', "'--json' does not take an argument"],
    ['__proto__', 'there is no command "__proto__"'],
  ])('%j', (line, problem) => {
    const reading = read(line);
    expect(reading.ok ? 'understood' : reading.problem).toContain(problem);
    expect(reading.ok ? '\n' : reading.problem).not.toContain('\n');
  });
});
