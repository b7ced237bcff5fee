import type { Effect } from '../../src/core/scheduler/effect.ts';
import type { State } from '../../src/core/scheduler/state.ts';
import type { Step } from '../life.ts';
import { MINUTE, SECOND } from '../builders.ts';
import { must } from './must.ts';

/** Watches what holds a break back. */
export function seeHolds(before: State, step: Step, state: State, at: number, effects: readonly Effect[]): void {
  const { phase, holds, settings, desk } = state;
  must(phase.name !== 'upcoming' || holds.length === 0, 'a notice is up although something holds');
  if (holds !== before.holds || settings !== before.settings) {
    must(
      holds.every(({ cause, sinceAt }) => settings.holdCauses.includes(cause) && sinceAt <= at),
      'something holds that is switched off, or that will only begin',
    );
  }
  if (phase.name !== 'held') return;
  must(phase.dueAt <= phase.sinceAt && phase.sinceAt <= at, 'a break is held before it is due');
  const tick = step.kind === 'event' && step.event.type === 'ticked' ? step.event : null;
  const here = tick !== null && desk.running && (tick.idleMs ?? 0) <= settings.idleAfterMs;
  must(!here || holds.length > 0 || at < phase.sinceAt + 10 * SECOND, 'a break is held by nothing');
  must(tick === null || !phase.offering || at < (phase.offeredAt ?? 0) + MINUTE, 'the quiet offer stays for too long');
  if (!effects.some(({ type }) => type === 'showNotice')) return;
  must(before.phase.name === 'held' && before.phase.offeredAt === null, 'the quiet offer is made twice');
  must(at >= phase.dueAt + 30 * MINUTE, 'the quiet offer is made too soon');
}
