import type { VariationId } from '../../shared/exercise.ts';
import type { Feeling } from '../../shared/phase.ts';

/** The article's 30 s, and its 60 s "and so on". */
const LEAST_SECONDS = 30;
const ARTICLE_SECONDS = 60;
/** Ours: beyond it a plank crowds out the break. */
const MOST_SECONDS = 120;
const STEP_SECONDS = 5;
/** Ours: a level is held on two days before the next, and missed twice running before the one below. */
const DAYS_A_LEVEL = 2;
const MISSES_A_LEVEL = 2;
/** Ours: who was away for longer begins two levels lower. */
const AWAY_DAYS = 14;
const AWAY_STEPS = 2;
/** Ours: knees-down goes on until its hold is this long; then the usual plank is tried again. */
const KNEES_UNTIL_SECONDS = 45;
/** A hold that ends with its last moment is a whole one; records have tenths of a second. */
const SLACK_SECONDS = 0.5;

/** A plank as it was done, the oldest first. */
export interface PlankDone {
  readonly daysAgo: number;
  readonly variation: VariationId | null;
  /** What was asked of each hold; null where a line does not say. */
  readonly holdSeconds: number | null;
  readonly holds: number;
  /** What was held in all. */
  readonly heldSeconds: number;
  readonly feeling: Feeling | null;
}

/** What the next plank may be. */
export interface PlankLevel {
  readonly variation: VariationId | null;
  /** 30 to 120, in steps of 5. */
  readonly holdSeconds: number;
  /** Instead of one long hold, 2 x 45 s with the usual rest, where the break has room for it. */
  readonly pair: boolean;
}

/** One way of doing it on its own ladder. */
interface Rung {
  readonly holdSeconds: number;
  /** The last two days on which this level was held in full, and how many were easy since it is the level. */
  readonly days: readonly number[];
  readonly easyDays: number;
  readonly misses: number;
  /** Missed twice where there is no level below. */
  readonly lost: boolean;
  readonly lastDaysAgo: number;
}

/**
 * The next plank, from those that were done (domain notes, "Plank progression").
 *
 * A level of 30 to 60 s rises by 5 s after two whole holds on different days rated fine, easy or not at all. "Too much",
 * "it hurt" or a hold left early is repeated; twice running, the level falls by 5 s, and at 30 s the knees-down way is
 * offered until that is held for 45 s. More than 14 days away cost two levels. From 60 s on nobody is pushed: only two
 * days rated easy lead on, to 120 s at most, while two days that were fine offer 2 x 45 s beside the one hold.
 * Each way has a level of its own, and the oldest remembered hold tells where it begins.
 * @param chosen the way the person does it
 */
export function plankLevel(done: readonly PlankDone[], chosen: VariationId | null): PlankLevel {
  const usual = rungOf(done, chosen);
  const knees = rungOf(done, 'plank_knees');
  const onKnees = chosen !== 'plank_knees' && usual.lost && knees.holdSeconds < KNEES_UNTIL_SECONDS;
  const rung = onKnees ? knees : usual;
  const pair = rung.holdSeconds >= ARTICLE_SECONDS && rung.days.length >= DAYS_A_LEVEL;
  return { variation: onKnees ? 'plank_knees' : chosen, holdSeconds: rung.holdSeconds, pair };
}

function rungOf(done: readonly PlankDone[], variation: VariationId | null): Rung {
  const own = done.filter((each) => each.variation === variation);
  const rung = own.reduce<Rung | null>((before, each) => next(before ?? beginning(each), each), null);
  return rung === null ? atLevel(LEAST_SECONDS, 0) : afterAbsence(rung, 0);
}

/** What is older is forgotten: whoever held 50 s then has not begun with 30 s. */
function beginning(first: PlankDone): Rung {
  const asked = isWhole(first) ? askedSeconds(first) : LEAST_SECONDS;
  return atLevel(Math.floor(asked / STEP_SECONDS) * STEP_SECONDS, first.daysAgo);
}

function next(before: Rung, each: PlankDone): Rung {
  const rung = { ...afterAbsence(before, each.daysAgo), lastDaysAgo: each.daysAgo };
  if (each.feeling === 'tooMuch' || each.feeling === 'hurt' || !isWhole(each)) return missed(rung);
  const isPair = each.holds > 1 && rung.holdSeconds >= ARTICLE_SECONDS;
  return isPair || askedSeconds(each) >= rung.holdSeconds ? held(rung, each) : { ...rung, misses: 0 };
}

function held(rung: Rung, { daysAgo, feeling }: PlankDone): Rung {
  const isNew = !rung.days.includes(daysAgo);
  const days = isNew ? [...rung.days, daysAgo].slice(-DAYS_A_LEVEL) : rung.days;
  const easyDays = rung.easyDays + (isNew && feeling === 'easy' ? 1 : 0);
  const enough = rung.holdSeconds < ARTICLE_SECONDS ? days.length : easyDays;
  if (enough >= DAYS_A_LEVEL && rung.holdSeconds < MOST_SECONDS) {
    return atLevel(rung.holdSeconds + STEP_SECONDS, daysAgo);
  }
  return { ...rung, days, easyDays, misses: 0, lost: false };
}

function missed(rung: Rung): Rung {
  const misses = rung.misses + 1;
  if (misses < MISSES_A_LEVEL) return { ...rung, misses, days: [], easyDays: 0 };
  const lower = atLevel(rung.holdSeconds - STEP_SECONDS, rung.lastDaysAgo);
  return { ...lower, lost: rung.holdSeconds === LEAST_SECONDS };
}

function afterAbsence(rung: Rung, daysAgo: number): Rung {
  if (rung.lastDaysAgo - daysAgo <= AWAY_DAYS) return rung;
  return { ...atLevel(rung.holdSeconds - AWAY_STEPS * STEP_SECONDS, daysAgo), lost: rung.lost };
}

function atLevel(seconds: number, lastDaysAgo: number): Rung {
  const holdSeconds = Math.min(MOST_SECONDS, Math.max(LEAST_SECONDS, seconds));
  return { holdSeconds, days: [], easyDays: 0, misses: 0, lost: false, lastDaysAgo };
}

function isWhole(each: PlankDone): boolean {
  return each.heldSeconds >= askedSeconds(each) * each.holds - SLACK_SECONDS;
}

function askedSeconds({ holdSeconds, heldSeconds, holds }: PlankDone): number {
  return holdSeconds ?? heldSeconds / holds;
}
