// Short films of an exercise: its real steps, played faster, with the words and the side of each.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../places.mjs';
import { escape, pageOf } from './page.mjs';

const WIDTH = 480;
const HEIGHT = 404;
const FRAME_MS = 80;

/** How long each kind of step is shown; long enough for its movements at their own speed. */
const SHOWN_MS = { ready: 9000, hold: 3600, switch: 7500, exit: 7500 };

const STYLE = `
  :root { color-scheme: light; font-family: var(--font); }
  .film { height: ${HEIGHT}px; background: #f3efe6; color: #20261f; --figure-ground: #fbf9f4; }
  .film .figure { border-radius: 0; }
  .words { display: flex; align-items: center; gap: 14px; height: 84px; padding: 0 18px; }
  .words strong { flex: none; font-size: 22px; line-height: 1.1; }
  .words em { flex: none; padding: 4px 12px; border-radius: 99px; color: #fbf9f4; font-style: normal; font-weight: 700; font-size: 15px; }
  .words em.left { background: #1d5a86; } .words em.right { background: #9b4219; }
  .words span { color: #525a4c; font-size: 16px; line-height: 1.3; }`;

/** The job of the painter. `shownMs`: where a kind of step needs another time than the usual one. */
export function filmOf(app, { file, exerciseId, holdSeconds, shownMs = {} }) {
  const json = JSON.parse(readFileSync(join(PROJECT, 'resources/exercises.json'), 'utf8'));
  const routine = [{ kind: 'hold', exerciseId, holdSeconds }];
  const steps = app.session.stepsOf(routine, app.catalogue.parseCatalogue(json));
  const times = { ...SHOWN_MS, ...shownMs };
  const frames = steps.flatMap((step) => framesOf(app, step, times[step.kind]));
  return { file, width: WIDTH, height: HEIGHT, scale: 1, frames };
}

function framesOf(app, step, shownMs) {
  const { exerciseId, variation, kind: stepKind, side } = step;
  const words = wordsOf(app, step);
  return Array.from({ length: Math.round(shownMs / FRAME_MS) }, (_, index) => {
    const moment = { elapsedMs: index * FRAME_MS, durationMs: shownMs, still: false };
    const drawing = app.figure.drawingAt({ exerciseId, variation, stepKind, side, ...moment });
    const content = `${app.picture(drawing)}<div class="words">${words}</div>`;
    const page = { styles: [app.styles, STYLE], width: WIDTH, className: 'film', content };
    return { html: pageOf(page), delayMs: FRAME_MS };
  });
}

function wordsOf({ text, stepWords, caption }, step) {
  const worked = step.kind === 'hold' ? step.side : null;
  const badge = worked === null ? '' : `<em class="${worked}">${escape(text(`break.side.${worked}`))}</em>`;
  const line = escape(caption.captionAt(step, 0, text));
  return `<strong>${escape(stepWords.wordOf(step, text))}</strong>${badge}<span>${line}</span>`;
}
