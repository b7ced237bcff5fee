import type { HoldCause } from '../../shared/hold.ts';
import type { Settings } from '../../shared/settings.ts';

/** What one look at one cause says. `unknown` never holds a break back; `why` is for people who ask why it does not. */
export type Answer =
  | { readonly answer: 'yes'; readonly detail: string | null }
  | { readonly answer: 'no' }
  | { readonly answer: 'unknown'; readonly why: string };

/** The settings that say what is looked for. */
export type HoldSettings = Pick<Settings, 'holdCauses' | 'holdApps'>;

/** Looks once. Never rejects, and answers within a few seconds. */
export type Probe = (settings: HoldSettings) => Promise<Answer>;

/** One look for each cause. */
export type Probes = Readonly<Record<HoldCause, Probe>>;

/** A source that takes longer has no answer. */
export const PROBE_MS = 2_000;

/** A cause with several sources, asked one after the other. */
const ROUND_MS = 4_000;

/** The longest name of a program that is passed on, see `HoldSighting`. */
const LONGEST_DETAIL = 100;

export const NO: Answer = { answer: 'no' };

export function yes(detail: string | null): Answer {
  return { answer: 'yes', detail: detail === null || detail === '' ? null : detail.slice(0, LONGEST_DETAIL) };
}

export function unknown(why: string): Answer {
  return { answer: 'unknown', why };
}

/** An error in other words. */
export function unknownFrom(error: unknown): Answer {
  return unknown(error instanceof Error ? error.message : String(error));
}

/** Makes a probe of something that may fail or hang. */
export function guarded(look: Probe, limitMs = PROBE_MS): Probe {
  return async (settings) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Answer>((resolve) => {
      timer = setTimeout(() => resolve(unknown(`no answer within ${limitMs / 1000} s`)), limitMs);
    });
    try {
      return await Promise.race([look(settings), late]);
    } catch (error) {
      return unknownFrom(error);
    } finally {
      clearTimeout(timer);
    }
  };
}

/** The same for each cause. */
export function guardAll(probes: Probes): Probes {
  return {
    microphone: guarded(probes.microphone, ROUND_MS),
    camera: guarded(probes.camera, ROUND_MS),
    fullScreen: guarded(probes.fullScreen, ROUND_MS),
    presentation: guarded(probes.presentation, ROUND_MS),
    doNotDisturb: guarded(probes.doNotDisturb, ROUND_MS),
    app: guarded(probes.app, ROUND_MS),
  };
}

/**
 * Several sources of one cause, asked at once: one that says yes is enough, one that says no is enough for a no. They
 * stand in the order in which their details are preferred.
 */
export function anyOf(...probes: readonly Probe[]): Probe {
  const guardedProbes = probes.map((probe) => guarded(probe));
  return async (settings) => {
    const answers = await Promise.all(guardedProbes.map((probe) => probe(settings)));
    const said = answers.find(({ answer }) => answer === 'yes') ?? answers.find(({ answer }) => answer === 'no');
    if (said !== undefined) return said;
    return unknown(answers.flatMap((answer) => ('why' in answer ? [answer.why] : [])).join('; '));
  };
}
