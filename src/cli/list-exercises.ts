import raw from '../../resources/exercises.json';
import type { Dose, Exercise } from '../shared/exercise.ts';
import { parseCatalogue } from '../shared/parse-catalogue.ts';
import type { Text } from '../shared/text.ts';

/** The floor is a place and no equipment. */
const PLACE = 'floor';

/** All exercises: a table for people, or for programs all that is known of each. */
export function listExercises(json: boolean, text: Text): string {
  const catalogue = parseCatalogue(raw);
  if (json)
    return JSON.stringify(
      catalogue.map((exercise) => toData(exercise, text)),
      null,
      2,
    );
  return (['article', 'ours'] as const)
    .map((origin) =>
      tableOf(
        catalogue.filter((exercise) => exercise.origin === origin),
        text(`cli.exercises.${origin}`),
        text,
      ),
    )
    .join('\n\n');
}

function toData(exercise: Exercise, text: Text): Readonly<Record<string, unknown>> {
  const { id, props, comforts, firstSide, cautionsFrom, offWhen, askWhen, wayWhen } = exercise;
  const cautions = text
    .lines(`exercises.${id}.cautions`)
    .map((words, index) => ({ text: words, from: cautionsFrom[index] }));
  return {
    ...{ id, name: text(`exercises.${id}.name`), nameFromArticle: exercise.nameFromArticle, origin: exercise.origin },
    ...{ targets: exercise.targets, uses: exercise.uses, position: exercise.position },
    equipment: { required: props.filter((prop) => prop !== PLACE), optional: comforts },
    ...{ onFloor: props.includes(PLACE), perSide: firstSide !== null, firstSide, dose: exercise.dose },
    ...{ transitions: exercise.transitions, variations: exercise.variations, claims: exercise.claims, cautions },
    conditions: { off: offWhen, ask: askWhen, way: wayWhen },
    ...{ sources: exercise.sources, silentOn: exercise.silentOn },
  };
}

/** Columns as wide as their longest word. */
function tableOf(exercises: readonly Exercise[], title: string, text: Text): string {
  const rows = exercises.map((exercise) => [
    exercise.id,
    text(`exercises.${exercise.id}.name`),
    doseWords(exercise, text),
    exercise.targets.map((target) => text(`target.${target}`).toLowerCase()).join(', '),
    needWords(exercise, text),
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
  return [title, ...lines].join('\n');
}

function needWords({ props }: Exercise, text: Text): string {
  return props.length === 0
    ? text('cli.exercises.nothing')
    : props.map((prop) => text(`cli.exercises.prop.${prop}`)).join(', ');
}

function doseWords({ dose, firstSide }: Exercise, text: Text): string {
  const amount = amountWords(dose, text);
  return firstSide === null ? amount : text('cli.exercises.eachSide', { amount });
}

function amountWords(dose: Dose, text: Text): string {
  switch (dose.kind) {
    case 'hold': {
      const range = rangeWords(dose.minSeconds, dose.maxSeconds, text);
      return dose.openEnded ? text('cli.exercises.openEnded', { range }) : range;
    }
    case 'until':
      return text('cli.exercises.until', {
        range: rangeWords(Math.min(...dose.plannedSeconds), Math.max(...dose.plannedSeconds), text),
      });
    default: {
      const { sets, minReps, maxReps } = dose;
      const reps = minReps === maxReps ? String(minReps) : text('cli.exercises.range', { from: minReps, to: maxReps });
      return sets === 1 ? text('cli.exercises.times', { reps }) : text('cli.exercises.sets', { sets, reps });
    }
  }
}

/** Whole minutes where both are, else seconds. */
function rangeWords(from: number, to: number, text: Text): string {
  const inMinutes = from % 60 === 0 && to % 60 === 0 && to > 60;
  const range = text('cli.exercises.range', inMinutes ? { from: from / 60, to: to / 60 } : { from, to });
  return text(inMinutes ? 'cli.exercises.minutes' : 'cli.exercises.seconds', { range });
}
