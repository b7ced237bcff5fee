import type { State } from '../../src/core/scheduler/state.ts';
import type { BreakRecord, HistoryRecord } from '../../src/shared/history-record.ts';
import type { Step } from '../life.ts';
import { SECOND } from '../builders.ts';
import { must } from './must.ts';

/** Watches what is written down: everything once, and nothing that strictness forbids. */
export class RecordsWitness {
  private readonly ids = new Set<string>();
  /** How often the coming rest break has been put off, counted here. */
  private postponed = 0;

  has(id: string): boolean {
    return this.ids.has(id);
  }

  /** The person rested, or breaks are not wanted: the next one is another one. */
  forgetPostpones(): void {
    this.postponed = 0;
  }

  see(before: State, step: Step, record: HistoryRecord): void {
    if (record.kind !== 'break') {
      must(this.ids.has(record.id), 'a feeling about a break nobody knows');
      return;
    }
    const { id, startedAt, endedAt, outcome } = record;
    must(!this.ids.has(id), () => `the break ${id} is written down twice`);
    this.ids.add(id);
    must(startedAt === null || startedAt <= endedAt, () => `the break ${id} ends before it begins`);
    for (const { leftSeconds, rightSeconds, seconds } of record.exercises) {
      const held = (leftSeconds ?? 0) + (rightSeconds ?? 0) + (seconds ?? 0);
      must(held > 0 && Number.isFinite(held), () => `${held} s were held in the break ${id}`);
    }
    const { postponeLimit } = before.settings;
    const within = postponeLimit === null || this.postponed < postponeLimit;
    must(outcome !== 'postponed' || within, 'a break is postponed beyond the limit');
    if (record.size === 'rest') this.postponed = outcome === 'postponed' ? this.postponed + 1 : 0;
    this.seeStrictness(before, step, record);
  }

  private seeStrictness({ settings, phase }: State, step: Step, { outcome, why }: BreakRecord): void {
    const { strictness } = settings;
    const byEscape = step.kind === 'event' && step.event.type === 'endBreak';
    const byButton = why === 'skipPressed' || why === 'skippedAhead' || (why === 'finishedEarly' && !byEscape);
    if (strictness === 'strict') {
      must(outcome !== 'postponed' && !byButton, () => `a strict break is ${outcome}: ${why}`);
    }
    if (strictness !== 'firm' || !byButton || step.kind !== 'event') return;
    must(phase.name === 'onBreak', () => `a firm break is ${outcome} before it begins: ${why}`);
    const ranMs = phase.name === 'onBreak' ? step.event.at - phase.openedAt : 0;
    must(ranMs >= 30 * SECOND, () => `a firm break is left after ${ranMs} ms`);
  }
}
