import { readFileSync } from 'node:fs';
import exercises from '../../resources/exercises.json';
import { type SimulatedDay, simulate } from '../core/simulate.ts';
import { leftMs } from '../core/simulate/observe.ts';
import { parseDay } from '../core/simulate/parse-day.ts';
import { spanWords } from '../core/simulate/spans.ts';
import { parseCatalogue } from '../shared/parse-catalogue.ts';
import type { Text } from '../shared/text.ts';

/** What is printed of a written day, or in one line why it cannot be lived through. */
export type DayAnswer =
  { readonly ok: true; readonly output: string } | { readonly ok: false; readonly problem: string };

/** Reads a day from a file and tells what would have happened. */
export function simulateFile(file: string, json: boolean, text: Text): DayAnswer {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    return { ok: false, problem: text('cli.dayUnreadable', { file, why: reasonOf(error) }) };
  }
  let written: unknown;
  try {
    written = JSON.parse(content);
  } catch (error) {
    return { ok: false, problem: text('cli.dayNoJson', { file, why: reasonOf(error) }) };
  }
  const reading = parseDay(written);
  if (!reading.ok) return { ok: false, problem: `${file}: ${reading.problem}` };
  const day = simulate(reading.day, parseCatalogue(exercises), text);
  return { ok: true, output: json ? toJson(day) : toLines(day, text) };
}

/** The catalogue is the app's own, and would bury the rest; the records stand beside it. */
function toJson({ timeline, at, state, records, effects }: SimulatedDay): string {
  const told = Object.fromEntries(Object.entries(state).filter(([key]) => key !== 'world'));
  return JSON.stringify({ timeline, at, state: told, records, effects }, null, 2);
}

function toLines(day: SimulatedDay, text: Text): string {
  const lines: string[] = [];
  let shown = '';
  for (const { day: date, local, what } of day.timeline) {
    if (date !== shown) lines.push(date);
    shown = date;
    lines.push(`${local}  ${what}`);
  }
  const left = spanWords(leftMs(day.state, day.at));
  lines.push(text(`cli.end.${day.state.phase.name}`, { left }));
  return lines.join('\n');
}

/** The system's and the parser's errors say what is wrong in their first line. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.message.split('\n')[0] ?? '';
}
