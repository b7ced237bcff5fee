// Which part of the demo's break a snapshot shows.

/** Countdowns and figures are worth a picture when a step is well under way, not at its first instant. */
const SETTLED = 0.4;

/**
 * @param snapshot as the pages get it (src/shared/snapshot.ts)
 * @param {number} now steady epoch milliseconds
 * @returns {string | null} `preview`, `hold-right`, `switch`, `hold-left`, `result`, or null between them
 */
export function stageOf({ phase }, now) {
  if (phase.name !== 'onBreak') return null;
  const { stage } = phase;
  if (stage.name !== 'guiding') return stage.name;
  const step = stepAt(stage.session, now);
  if (step === null || step.elapsedMs < step.durationMs * SETTLED) return null;
  return step.kind === 'hold' ? `hold-${step.side}` : step.kind;
}

/** The step a running session is in, with the time since its start; null after the last. */
function stepAt({ plan, positionMs, anchorAt }, now) {
  let elapsedMs = positionMs + now - anchorAt;
  for (const step of plan.steps) {
    if (elapsedMs < step.durationMs) return { ...step, elapsedMs };
    elapsedMs -= step.durationMs;
  }
  return null;
}
