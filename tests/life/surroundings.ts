import type { Event } from '../../src/core/scheduler/event.ts';
import { holdsMatter } from '../../src/core/scheduler/holds.ts';
import { type IdleMemory, judgeIdle, NO_IDLE_MEMORY } from '../../src/core/scheduler/idle-source.ts';
import type { State } from '../../src/core/scheduler/state.ts';
import { HOLD_CAUSES, type HoldSighting } from '../../src/shared/hold.ts';
import { SECOND } from '../builders.ts';
import type { Dice } from './dice.ts';

type Fault = 'none' | 'absent' | 'zero' | 'jumping';

const NOTHING: readonly HoldSighting[] = [];

/** What is around the person, and what the sensors make of it: calls and films, and an idle time that may be wrong. */
export class Surroundings {
  private holds = NOTHING;
  /** What the timer was told last; null before the first look of a run. */
  private told: readonly HoldSighting[] | null = null;
  private fault: Fault = 'none';
  private memory: IdleMemory = NO_IDLE_MEMORY;

  constructor(private readonly dice: Dice) {}

  /** Something begins or ends. */
  change(): void {
    const { dice } = this;
    if (dice.chance(0.4)) this.holds = dice.chance(0.6) ? NOTHING : this.someHolds();
    if (dice.chance(0.2)) this.fault = dice.chance(0.8) ? 'none' : dice.pick('absent', 'zero', 'jumping');
  }

  /** Another run knows nothing of what this one has seen. */
  forget(): void {
    this.told = null;
    this.memory = NO_IDLE_MEMORY;
  }

  /** What the sensors have to tell. They look only while it matters, and once more not at all. */
  report(state: State, at: number): Event | null {
    const { source } = this.memory;
    if (source !== state.idleSource) return { type: 'idleSourceJudged', source, at };
    const seen = holdsMatter(state, at) ? this.holds : this.told === null ? null : NOTHING;
    if (seen === null || seen === this.told) return null;
    this.told = seen;
    return { type: 'holdsSeen', holds: seen, at };
  }

  /** The idle time as the timer gets it. */
  readIdle(at: number, idleMs: number): number | null {
    const judged = judgeIdle(this.memory, at, this.misread(idleMs));
    this.memory = judged.memory;
    return judged.idleMs;
  }

  private misread(idleMs: number): number | null {
    switch (this.fault) {
      case 'none':
        return idleMs;
      case 'absent':
        return null;
      case 'zero':
        return 0;
      case 'jumping':
        return this.dice.chance(0.5) ? 0 : 600 * SECOND;
    }
  }

  private someHolds(): readonly HoldSighting[] {
    const one = { cause: this.dice.pick(...HOLD_CAUSES), detail: null };
    return this.dice.chance(0.7) ? [one] : [one, { cause: 'app', detail: 'Figma' }];
  }
}
