import { holdsMatter } from '../core/scheduler/holds.ts';
import type { State } from '../core/scheduler/state.ts';
import type { HoldCause } from '../shared/hold.ts';
import type { Bus } from './bus/bus.ts';
import { openBus } from './bus/open-bus.ts';
import type { Log } from './log.ts';
import { watchHolds } from './sensors/holds.ts';
import { createIdleReader } from './sensors/idle.ts';
import { watchLock, type Buses } from './sensors/lock.ts';
import type { Answer, HoldSettings, Probes } from './sensors/probe.ts';
import { createProbes } from './sensors/probes.ts';
import type { Timer } from './timer.ts';

/** What the desktop around the app tells. */
export interface Surroundings {
  /** The session's message bus; null where desktops have none. */
  readonly bus: Bus | null;
  /** The machine's message bus, likewise. */
  readonly systemBus: Bus | null;
  readonly readIdleMs: () => number | null;
  /** Begins to listen, and to look for what holds breaks back while that matters. Returns how to stop. */
  readonly watch: (report: Timer['report'], log: Log) => Watching;
  /** Looks once for one cause, for a person who asks. */
  readonly look: (cause: HoldCause, settings: HoldSettings) => Promise<Answer>;
}

export interface Watching {
  /** To be told after each look at the clock. */
  readonly ticked: (state: State, at: number) => void;
  readonly stop: () => void;
}

/** Opens the ways to the desktop; nothing is asked before somebody wants to know. */
export function openSurroundings(): Surroundings {
  const buses: Buses = { session: openBus('session'), system: openBus('system') };
  const isLinux = process.platform === 'linux';
  let made: Probes | null = null;
  const probes = (): Probes => (made ??= createProbes(buses));
  return {
    bus: isLinux ? buses.session : null,
    systemBus: isLinux ? buses.system : null,
    readIdleMs: createIdleReader(buses.session).read,
    watch: (report, log) => watch(buses, probes(), report, log),
    look: (cause, settings) => probes()[cause](settings),
  };
}

function watch(buses: Buses, probes: Probes, report: Timer['report'], log: Log): Watching {
  const holds = watchHolds({
    probes,
    now: () => performance.now(),
    onSeen: (seen) => {
      report({ type: 'holdsSeen', holds: seen });
    },
    onUnknown: (unknown) => {
      for (const { cause, why } of unknown) log.info(`cannot tell whether ${cause} is in use: ${why}`);
    },
  });
  const stopLock =
    process.platform === 'linux'
      ? watchLock(buses, {
          onLock: () => {
            report({ type: 'screenLocked' });
          },
          onUnlock: () => {
            report({ type: 'screenUnlocked' });
          },
        })
      : () => undefined;
  return {
    ticked: (state, at) => {
      if (holdsMatter(state, at)) holds.look(state.settings);
      else holds.rest();
    },
    stop: () => {
      holds.stop();
      stopLock();
      buses.session.close();
      buses.system.close();
    },
  };
}
