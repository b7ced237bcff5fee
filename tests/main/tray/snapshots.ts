import type { Phase } from '../../../src/shared/phase.ts';
import type { Plan } from '../../../src/shared/routine.ts';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';
import type { Snapshot } from '../../../src/shared/snapshot.ts';

const PLAN: Plan = {
  routine: [{ exerciseId: 'supine_twist', kind: 'hold', holdSeconds: 120 }],
  steps: [],
  totalMs: 300_000,
  previewMs: 8_000,
  short: false,
  reason: { key: 'firstTime', exerciseId: 'supine_twist', target: null, days: 0 },
};

/** One phase of each name, and both ends of a break. */
export const PHASES = {
  working: { name: 'working' },
  upcoming: {
    name: 'upcoming',
    breakId: 'b1',
    size: 'rest',
    dueAt: 60_000,
    beginsAt: 60_000,
    latestAt: 120_000,
    plan: PLAN,
  },
  onBreak: {
    name: 'onBreak',
    breakId: 'b1',
    size: 'rest',
    dueAt: 0,
    openedAt: 0,
    origin: 'asked',
    stage: { name: 'preview', plan: PLAN, startsAt: 8_000 },
  },
  breakDone: {
    name: 'onBreak',
    breakId: 'b1',
    size: 'rest',
    dueAt: 0,
    openedAt: 0,
    origin: 'asked',
    stage: {
      name: 'result',
      endedAt: 1,
      outcome: 'taken',
      held: [],
      feeling: null,
      hurt: null,
      session: null,
      touchedAt: null,
      backAt: null,
    },
  },
  held: {
    name: 'held',
    breakId: 'b1',
    size: 'rest',
    dueAt: 60_000,
    plan: PLAN,
    sinceAt: 60_000,
    offeredAt: null,
    offering: false,
  },
  offHours: { name: 'offHours', sinceAt: 0 },
  away: { name: 'away', sinceAt: 0, returnAfterAt: 0, afterBreak: false },
  paused: { name: 'paused', untilAt: null },
} as const satisfies Record<string, Phase>;

/** A snapshot of somebody at work, with what the test is about in its place. */
export function aSnapshot(part: Partial<Snapshot> = {}): Snapshot {
  return {
    takenAt: 0,
    wallOffsetMs: 0,
    phase: PHASES.working,
    activeMs: 0,
    dueActiveMs: DEFAULT_SETTINGS.breakEveryMs,
    counting: true,
    idleSinceAt: null,
    nextBreakAt: DEFAULT_SETTINGS.breakEveryMs,
    nextSize: 'rest',
    nextPlan: null,
    postponesLeft: 2,
    skipFromAt: 0,
    holds: [],
    idleSource: 'good',
    hoursBeginAt: null,
    today: { taken: 0, shortened: 0, skipped: 0, postponed: 0, natural: 0 },
    soFar: { sittings: 0, longestMinutes: 0, targets: [] },
    settings: DEFAULT_SETTINGS,
    screenReader: false,
    startsAtLogin: false,
    displays: [],
    language: 'en',
    dataFolder: '/home/kim/.config/trailbreak',
    messages: [],
    ...part,
  };
}

/** A time of day in UTC, with the weekday on another day, so that the tests read the same everywhere. */
export function utcTime(wallMs: number, nowMs: number): string {
  const time = new Date(wallMs).toISOString().slice(11, 16);
  const sameDay = Math.floor(wallMs / DAY_MS) === Math.floor(nowMs / DAY_MS);
  return sameDay ? time : `${new Date(wallMs).toUTCString().slice(0, 3)} ${time}`;
}

const DAY_MS = 24 * 3_600_000;
