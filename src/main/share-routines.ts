import { basename } from 'node:path';
import { app } from 'electron';
import { BUILT_IN_ROUTINES } from '../shared/built-in-routines.ts';
import type { ActionAnswer } from '../shared/contract.ts';
import { freshId, freshName, ROUTINE_LIMITS, type OwnRoutine } from '../shared/own-routine.ts';
import type { SharedRoutine } from '../shared/parse-routine-file.ts';
import type { Text } from '../shared/text.ts';
import { askWhereFrom, askWhereTo, createOnce, jsonFilters } from './ask-file.ts';
import { problemLine } from './routine-problem.ts';
import { toCode } from './store/problem.ts';
import { readRoutineFile, routineFilePath, writeRoutineFile } from './store/routine-file.ts';

export interface SharingParts {
  readonly text: Text;
  readonly readRoutines: () => readonly OwnRoutine[];
  readonly changeRoutines: (routines: readonly OwnRoutine[]) => Promise<ActionAnswer>;
}

/** Routines to files and back, each through a dialog of the system. */
export interface RoutineSharing {
  readonly shareRoutine: (id: string) => Promise<ActionAnswer>;
  readonly readRoutine: () => Promise<ActionAnswer>;
}

const DONE: ActionAnswer = { ok: true };

export function createRoutineSharing(parts: SharingParts): RoutineSharing {
  const once = createOnce();
  return {
    shareRoutine: (id) => once(() => share(id, parts)),
    readRoutine: () => once(() => read(parts)),
  };
}

async function share(id: string, parts: SharingParts): Promise<ActionAnswer> {
  const { text } = parts;
  const routine = find(id, parts);
  if (routine === null) return { ok: false, reason: text('refused.notNow') };
  const path = await askWhereTo({
    title: text('routineFile.share'),
    defaultPath: routineFilePath(app.getPath('documents'), routine.name),
    filters: jsonFilters(text('routineFile.kind'), text),
  });
  if (path === null) return DONE;
  const file = basename(path);
  try {
    await writeRoutineFile(path, routine);
    return { ok: true, note: text('routineFile.written', { name: routine.name, file }) };
  } catch (error) {
    return { ok: false, reason: text('routineFile.notWritten', { file, code: toCode(error) }) };
  }
}

async function read(parts: SharingParts): Promise<ActionAnswer> {
  const { text } = parts;
  const path = await askWhereFrom({
    title: text('routineFile.read'),
    filters: jsonFilters(text('routineFile.kind'), text),
    properties: ['openFile'],
  });
  if (path === null) return DONE;
  const found = await readRoutineFile(path);
  return found.kind === 'read'
    ? add(found.routine, parts)
    : { ok: false, reason: problemLine(basename(path), found, text) };
}

async function add(
  routine: SharedRoutine,
  { text, readRoutines, changeRoutines }: SharingParts,
): Promise<ActionAnswer> {
  const routines = readRoutines();
  const most = ROUTINE_LIMITS.routines;
  if (routines.length >= most) return { ok: false, reason: text('routineFile.tooMany', { most }) };
  const name = freshName(routine.name, routines);
  const answer = await changeRoutines([...routines, { ...routine, id: freshId(routines), name }]);
  return answer.ok ? { ok: true, note: text('routineFile.added', { name }) } : answer;
}

function find(id: string, { text, readRoutines }: SharingParts): SharedRoutine | null {
  const own = readRoutines().find((routine) => routine.id === id);
  if (own !== undefined) return own;
  const builtIn = BUILT_IN_ROUTINES.find((routine) => routine.id === id);
  return builtIn === undefined ? null : { name: text(`routines.${builtIn.id}`), items: builtIn.items };
}
