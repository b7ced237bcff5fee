// From all visits to one table: medians, the range they lie in, and ratios to the bare programs.

/**
 * The numbers, in the order of the table. `of` finds a number in a visit, or undefined in a visit of another kind;
 * `bare` is the program to compare with; `target` the largest ratio that is accepted, where there is one.
 */
const ROWS = [
  { label: 'memory idle, unique pages', unit: 'MB', of: (v) => v.settled?.unique, bare: 'bareTray', target: 1.15 },
  { label: 'memory idle, PSS', unit: 'MB', of: (v) => v.settled?.pss, bare: 'bareTray' },
  { label: 'memory idle, anonymous', unit: 'MB', of: (v) => v.settled?.anonymous, bare: 'bareTray' },
  { label: 'processes idle', unit: '', of: (v) => v.settled?.processes, bare: 'bareTray' },
  { label: 'CPU idle', unit: 'ms/min', of: (v) => v.idle?.cpuMs, bare: 'bareTray' },
  { label: 'wake-ups idle', unit: '/min', of: (v) => v.idle?.wakeUps, bare: 'bareTray', target: 2.5 },
  { label: 'context switches idle, both kinds', unit: '/min', of: bothKinds, bare: 'bareTray', target: 2.5 },
  { label: 'start to tray', unit: 'ms', of: (v) => v.toTrayMs, bare: 'bareTray', target: 1.3 },
  { label: 'CPU, start to tray', unit: 'ms', of: (v) => v.toTrayCpuMs, bare: 'bareTray' },
  ...['home', 'settings'].map((name) => ({
    label: `${name}: click to painted`,
    unit: 'ms',
    of: (v) => (v[name] ?? v.line)?.paintedMs,
    bare: 'bareWindow',
    target: 1.5,
  })),
  { label: 'first break: click to window', unit: 'ms', of: (v) => v.breaks?.[0].shownMs, bare: 'bareWindow' },
  {
    label: 'first break: click to painted',
    unit: 'ms',
    of: (v) => v.breaks?.[0].paintedMs,
    bare: 'bareWindow',
    target: 1.5,
  },
  {
    label: 'next break: click to painted',
    unit: 'ms',
    of: (v) => v.breaks?.[1].paintedMs,
    bare: 'bareWindow',
    target: 1.5,
  },
  { label: 'memory in a break, unique pages', unit: 'MB', of: (v) => v.breaks?.[0].open.unique, bare: 'bareWindow' },
  {
    label: 'memory after breaks, unique pages',
    unit: 'MB',
    of: (v) => v.breaks?.at(-1).after.unique,
    bare: 'bareWindow',
  },
  { label: 'memory after breaks, PSS', unit: 'MB', of: (v) => v.breaks?.at(-1).after.pss, bare: 'bareWindow' },
  {
    label: 'memory after breaks, anonymous',
    unit: 'MB',
    of: (v) => v.breaks?.at(-1).after.anonymous,
    bare: 'bareWindow',
  },
];

function bothKinds({ idle }) {
  return idle === undefined ? undefined : idle.wakeUps + idle.involuntary;
}

/**
 * @param {{ program: string }[]} visits
 * @returns one line a number: the app's and the bare program's values, their ratio, and whether that is over its target
 */
export function summarize(visits) {
  return ROWS.map(({ of, ...row }) => {
    const [app, bare] = ['app', row.bare].map((name) => spread(valuesOf(visits, name, of)));
    const ratio = app === null || bare === null || bare.median === 0 ? null : app.median / bare.median;
    const isOver = ratio !== null && row.target !== undefined && ratio > row.target;
    return { ...row, app, bareValue: bare, ratio, isOver };
  }).filter((row) => row.app !== null);
}

function valuesOf(visits, name, of) {
  return visits
    .filter((visit) => visit.program === name)
    .map(of)
    .filter((value) => typeof value === 'number');
}

/** Null for no values. */
function spread(values) {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
  return { median, min: sorted[0], max: sorted.at(-1), count: values.length };
}

/** The summary as a Markdown table. */
export function toMarkdown(summary) {
  const lines = summary.map((row) => [
    row.unit === '' ? row.label : `${row.label}, ${row.unit}`,
    written(row.app),
    written(row.bareValue),
    row.ratio?.toFixed(2) ?? '',
    row.target === undefined ? '' : `${row.target}${row.isOver ? ' **over**' : ''}`,
  ]);
  const head = [
    ['', 'Trailbreak', 'bare Electron', 'ratio', 'at most'],
    ['---', '---', '---', '---', '---'],
  ];
  return [...head, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function written(spreadOf) {
  if (spreadOf === null) return '';
  const { median, min, max } = spreadOf;
  return min === max ? short(median) : `${short(median)} (${short(min)}–${short(max)})`;
}

function short(value) {
  return value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(1);
}
