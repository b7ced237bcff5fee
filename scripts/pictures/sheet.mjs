// The contact sheet: every key pose of every exercise and of every way to do it, with its name.
import { escape, pageOf } from './page.mjs';

const WIDTH = 1320;
const COLUMNS = 6;

const STYLE = `
  :root { color-scheme: light; font-family: var(--font); }
  .sheet { padding: 36px 40px 44px; background: #f3efe6; color: #20261f; line-height: 1.35;
    --figure-ground: #fbf9f4; }
  .sheet h1 { margin: 0; font-size: 30px; letter-spacing: -0.01em; }
  .sheet .lead { margin: 6px 0 0; max-width: 900px; color: #525a4c; font-size: 15px; }
  .sheet h2 { margin: 34px 0 0; padding-bottom: 8px; border-bottom: 2px solid #33603a; color: #33603a; font-size: 19px; }
  .group { display: grid; grid-template-columns: repeat(${COLUMNS}, 1fr); grid-auto-flow: dense; gap: 0 10px; align-items: end; }
  .sheet section { padding: 18px 0 0; }
  .sheet h3 { margin: 0 0 10px; font-size: 17px; }
  .ways { display: flex; flex-wrap: wrap; gap: 14px 10px; align-items: flex-end; }
  .way p { margin: 0 0 6px; color: #525a4c; font-size: 13px; max-width: 560px; }
  .way ul { display: flex; flex-wrap: wrap; gap: 10px; margin: 0; padding: 0; list-style: none; }
  .way li { width: 198px; }
  .way span { display: block; padding: 4px 2px 0; color: #20261f; font-size: 13px; }
  .way .figure { box-shadow: 0 0 0 1px #e4ddcd; }`;

/** The job of the painter. */
export function sheetOf(app, file) {
  const groups = [
    ['From the article', (id) => !id.startsWith('add_')],
    ['Our additions, for the chair, for standing and a gentler one on the floor', (id) => id.startsWith('add_')],
  ];
  const content = groups.map(([title, isIn]) => {
    const ids = app.exercise.EXERCISE_IDS.filter(isIn);
    return `<h2>${title}</h2><div class="group">${ids.map((id) => sectionOf(app, id)).join('')}</div>`;
  });
  const lead =
    'Every key pose, drawn by the app. Between them the figure moves; with reduced motion these stills are all ' +
    'that is shown. Poses with sides begin on the right; the left is the mirrored right.';
  const head = `<h1>Trailbreak: the exercises</h1><p class="lead">${lead}</p>`;
  const page = { styles: [app.styles, STYLE], width: WIDTH, className: 'sheet', content: head + content.join('') };
  return { file, width: WIDTH, height: null, scale: 2, frames: [{ html: pageOf(page), delayMs: 0 }] };
}

function sectionOf(app, id) {
  const { variations, ...usual } = app.scenes.SCENES[id];
  const known = new Set();
  let count = 0;
  const ways = [['', usual], ...Object.entries(variations)].map(([variation, way]) => {
    const stops = stopsOf(way).filter((stop) => !known.has(nameOf(stop)) || stop === keyOf(app, way));
    stops.forEach((stop) => known.add(nameOf(stop)));
    count += stops.length;
    const label = variation === '' ? '' : app.text(`exercises.${id}.variations.${variation}`);
    const cells = stops.map((stop) => `<li>${app.picture(app.still(stop))}<span>${captionOf(stop)}</span></li>`);
    return `<div class="way"><p>${escape(label)}</p><ul>${cells.join('')}</ul></div>`;
  });
  const columns = Math.min(COLUMNS, count);
  return `<section style="grid-column: span ${columns}"><h3>${escape(app.text(`exercises.${id}.name`))}</h3><div class="ways">${ways.join('')}</div></section>`;
}

/** In the order of a session: getting ready, the exercise, the other side, the way out; each pose once. */
function stopsOf(way) {
  const { ready, switch: change, rest, exit } = way.others;
  const [start, end] = [
    [ready, way.effort],
    [change, rest, exit],
  ].map((scenes) => scenes.flatMap((scene) => scene?.ways?.flat() ?? scene?.stops ?? []));
  const all = [...start, ...way.strip, ...end];
  const shown = all.filter((stop) => !stop.before || /_(right|left)$/.test(stop.pose));
  return [...new Map(shown.map((stop) => [nameOf(stop), stop])).values()];
}

function keyOf(app, way) {
  const key = nameOf(app.pacing.keyStopOf(way.effort));
  return stopsOf(way).find((stop) => nameOf(stop) === key);
}

function nameOf({ figure, pose, before }) {
  return `${figure}.${pose}${before ? ' before' : ''}`;
}

function captionOf({ pose, before }) {
  const name = before ? pose.replace(/_right$/, '_left') : pose;
  const words = name.replaceAll('_', ' ');
  return escape(words[0].toUpperCase() + words.slice(1));
}
