import type { HistoryRecord } from '../shared/history-record.ts';
import { closeForeignChannel } from './ipc/ipc.ts';
import { openHistory, type HistoryStore } from './store/history-store.ts';
import type { StoreProblem } from './store/problem.ts';
import { openSettings, type SettingsStore } from './store/settings-store.ts';
import { openStateFile, type StateFile } from './store/state-store.ts';
import { isUnused } from './store/unused.ts';

/** Everything that reaches the disk. */
export interface Disk {
  readonly settings: SettingsStore;
  readonly history: HistoryStore;
  readonly stateFile: StateFile;
  /** The records of the last five weeks, for the planner and the day's line. */
  readonly records: readonly HistoryRecord[];
  /** Nobody has used the app in this folder before. */
  readonly isNew: boolean;
  /** Tries again what could not be written; for now and then. */
  readonly retry: () => void;
  /** Waits until all that is still to be written is on the disk. */
  readonly close: () => Promise<void>;
}

/** How far back the planner looks; see core/scheduler/records.ts. */
const RECENT_DAYS = 35;

/** Opens the files under `folder`. What is wrong with one of them is told, and the app goes on. */
export async function openDisk(
  folder: string,
  nowWallMs: number,
  onProblem: (problem: StoreProblem) => void,
): Promise<Disk> {
  const isNew = isUnused(folder);
  const settings = await openSettings(folder, closeForeignChannel);
  const history = openHistory(folder, { onProblem });
  const stateFile = openStateFile(folder, { onProblem });
  const records = await history.recent(RECENT_DAYS, nowWallMs);
  for (const problem of settings.problems) onProblem(problem);
  const retry = (): void => {
    void settings.retry();
    void history.flush();
  };
  const close = async (): Promise<void> => {
    await Promise.all([settings.close(), history.close(), stateFile.flush()]);
  };
  return { settings, history, stateFile, records, isNew, retry, close };
}
