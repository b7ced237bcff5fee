import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readClock } from '../../src/cli/clock.ts';
import { run } from '../../src/cli/run.ts';
import { toLine } from '../../src/main/store/history-line.ts';
import type { ExerciseId } from '../../src/shared/exercise.ts';
import { aBreak } from '../core/planner/a-request.ts';
import { aFolder } from '../main/store/a-folder.ts';

const NOON = new Date('2026-03-02T12:00');

async function plan(folder: string, args: readonly string[] = [], now = NOON) {
  const [printed, complaints]: [string[], string[]] = [[], []];
  const output = {
    print: (lines: string) => printed.push(lines),
    complain: (line: string) => complaints.push(line),
  };
  const code = await run(['plan', '--user-data-dir', folder, ...args], output, readClock(now));
  return { code, printed: printed.join('\n'), complaints };
}

const shape = z.object({
  totalSeconds: z.number(),
  short: z.boolean(),
  reason: z.object({ key: z.string(), exerciseId: z.string(), text: z.string() }),
  routine: z.array(z.object({ exerciseId: z.string() })),
  steps: z.array(z.object({ kind: z.string(), atSeconds: z.number(), seconds: z.number() })),
});

async function planned(folder: string, ...args: readonly string[]) {
  const { code, printed, complaints } = await plan(folder, [...args, '--json']);
  expect([code, complaints]).toEqual([0, []]);
  return shape.parse(JSON.parse(printed));
}

const idsOf = ({ routine }: z.infer<typeof shape>) => routine.map(({ exerciseId }) => exerciseId);

function aFolderWith(done: readonly (readonly ExerciseId[])[], config: object = {}): string {
  const folder = aFolder();
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
  mkdirSync(join(folder, 'history'));
  const lines = done.map((ids, index) => toLine(aBreak('2026-03-02', ids, { id: String(index) })));
  writeFileSync(join(folder, 'history/history-2026.jsonl'), lines.join(''));
  return folder;
}

describe('plan', () => {
  it('tells what a break now would be, step by step, and why', async () => {
    expect((await plan(join(aFolder(), 'none'))).printed.split('\n')).toEqual([
      'Supine twist (5 min, floor)',
      'A gentle first one',
      '',
      ' 0:00  Get ready: Supine twist',
      ' 0:15  Supine twist right, 2:00',
      ' 2:15  Change to the left',
      ' 2:25  Supine twist left, 2:00',
      ' 4:25  Back to the desk',
      ' 4:35  Done',
    ]);
  });

  it('as JSON has steps that follow each other to the end', async () => {
    const { steps, totalSeconds, reason } = await planned(aFolder(), '--minutes', '15');
    let atSeconds = 0;
    for (const step of steps) {
      expect(step.atSeconds).toBe(atSeconds);
      atSeconds += step.seconds;
    }
    expect(atSeconds).toBe(totalSeconds);
    expect(totalSeconds).toBeLessThanOrEqual(900);
    expect(reason).toMatchObject({ key: 'firstTime', text: 'A gentle first one' });
  });

  it('goes by the settings and the history of the data folder', async () => {
    const folder = aFolderWith([['supine_twist'], ['superman']], { breakLengthSeconds: 180 });
    expect(idsOf(await planned(folder))).toEqual(['legs_up_wall']);
    const chair = aFolderWith([], { props: ['chair'] });
    expect(idsOf(await planned(chair))).toEqual(['add_walk', 'add_sit_to_stand', 'add_figure_four']);
  });

  it('goes by what was typed before that', async () => {
    const folder = aFolderWith([], { props: ['chair'], switchedOff: ['plank'] });
    expect(idsOf(await planned(folder, '--place', 'floor'))).toEqual(['supine_twist']);
    expect(idsOf(await planned(folder, '--place', 'wall', '--without', 'supine_twist'))).toEqual(['legs_up_wall']);
    const ball = ['--place', 'floor', '--ball', '--without', 'supine_twist', '--without', 'disc_posterior'];
    expect(idsOf(await planned(folder, ...ball, '--without', 'legs_up_wall'))).toEqual(['lacrosse_ball_hips']);
    expect(idsOf(await planned(folder, '--place', 'floor', '--minutes', '1'))).not.toContain('plank');
    expect((await planned(folder, '--place', 'wall', '--run', 'after-long')).reason.key).toBe('afterRun');
    expect((await planned(folder, '--place', 'wall', '--sore', '6')).reason.key).toBe('sore');
    expect((await planned(aFolder(), '--minutes', '2', '--place', 'floor')).totalSeconds).toBe(55);
  });

  it('is beside the desk after three breaks on the floor, unless a place is named', async () => {
    const folder = aFolderWith([['supine_twist'], ['legs_up_wall'], ['supine_twist']]);
    expect((await planned(folder)).reason.key).toBe('floorRests');
    expect(idsOf(await planned(folder, '--place', 'wall'))[0]).not.toMatch(/^add_/);
  });

  it('knows the morning', async () => {
    const only = ['superman', 'plank', 'supine_twist', 'legs_up_wall', 'add_bird_dog'];
    const args = only.flatMap((id) => ['--without', id]);
    const at = async (time: string) => (await plan(aFolder(), args, new Date(`2026-03-02T${time}`))).printed;
    expect(await at('12:00')).toContain('Seated forward fold');
    expect(await at('08:59')).not.toContain('forward fold');
  });

  it('changes nothing, and passes over a damaged line', async () => {
    const folder = aFolderWith([['supine_twist'], ['superman']]);
    const path = join(folder, 'history/history-2026.jsonl');
    writeFileSync(path, `not a line\n${readFileSync(path, 'utf8')}`);
    const before = readFileSync(path, 'utf8');
    expect(idsOf(await planned(folder))).toEqual(['legs_up_wall']);
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect([readdirSync(folder).sort(), readdirSync(join(folder, 'history'))]).toEqual([
      ['config.json', 'history'],
      ['history-2026.jsonl'],
    ]);
  });

  it('says in one line what cannot be read', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'config.json'), '[1');
    expect(await plan(folder)).toEqual({
      ...{ code: 1, printed: '', complaints: [`${join(folder, 'config.json')} holds no settings`] },
    });
    const other = aFolder();
    mkdirSync(join(other, 'config.json'));
    expect((await plan(other)).complaints).toEqual([`${other} cannot be read: EISDIR`]);
  });
});
