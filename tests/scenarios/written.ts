import { type SimulatedDay, simulate } from '../../src/core/simulate.ts';
import { leftMs } from '../../src/core/simulate/observe.ts';
import { parseDay } from '../../src/core/simulate/parse-day.ts';
import { toSnapshot } from '../../src/core/scheduler/to-snapshot.ts';
import { createText } from '../../src/shared/text.ts';
import { ENGLISH } from '../../src/cli/english.ts';
import { catalogue } from '../builders.ts';

const text = createText(ENGLISH);

/** A step as it stands in a file. */
export type Written = Readonly<Record<string, unknown>>;

/** What came of a written day, in the words of the timeline. */
export class Told {
  constructor(readonly day: SimulatedDay) {}

  get phase(): string {
    return this.day.state.phase.name;
  }

  /** Minutes of desk time to the next break. */
  get minutesLeft(): number {
    return leftMs(this.day.state, this.day.at) / 60_000;
  }

  /** The timeline, one line a piece: `09:50:00 Notice: ...`. */
  get lines(): readonly string[] {
    return this.day.timeline.map(({ local, what }) => `${local} ${what}`);
  }

  /** Times of day at which something was told that begins like this. */
  times(what: string): readonly string[] {
    return this.day.timeline.filter((line) => line.what.startsWith(what)).map(({ local }) => local);
  }

  /** What windows and the tray would show at the end. */
  get snapshot(): ReturnType<typeof toSnapshot> {
    return toSnapshot(this.day.state, this.day.at);
  }

  get outcomes(): readonly string[] {
    return this.day.records.flatMap((record) => (record.kind === 'break' ? [record.outcome] : []));
  }

  get opened(): number {
    return this.day.effects.filter(({ type }) => type === 'openBreak').length;
  }
}

/** Lives through a day that begins on Monday at nine. */
export function live(steps: readonly Written[], more: Written = {}): Told {
  const reading = parseDay({ ...more, day: steps });
  if (!reading.ok) throw new Error(reading.problem);
  return new Told(simulate(reading.day, catalogue, text));
}
