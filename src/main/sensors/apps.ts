import { NO, yes, type Probe } from './probe.ts';

/** The kernel of Linux keeps this much of a program's own name. */
const LONGEST_COMM = 15;

/** Whether one of the programs runs that the person has named; nobody is asked when none is named. */
export function appProbe(runningNow: () => Promise<readonly string[]>): Probe {
  return async ({ holdApps }) => {
    if (holdApps.length === 0) return NO;
    const running = new Set((await runningNow()).map(plainName));
    const found = holdApps.map(plainName).findIndex((name) => running.has(name) || running.has(cutName(name)));
    return found < 0 ? NO : yes(holdApps[found] ?? null);
  };
}

/** As people write them: in any case, with or without the ending of Windows. */
function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/\.exe$/, '');
}

function cutName(name: string): string {
  return name.slice(0, LONGEST_COMM);
}
