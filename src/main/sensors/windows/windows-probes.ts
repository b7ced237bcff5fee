import { win32 } from 'node:path';
import { NO, unknown, yes, type Answer, type Probes } from '../probe.ts';
import { appProbe } from '../apps.ts';
import { once } from '../once.ts';
import type { RunCommand } from '../run-command.ts';
import { consentQuery, findUser } from './consent-store.ts';
import { openNotificationState, type NotificationState } from './notification-state.ts';

/** Written by the documentation; see docs/sensors.md for what was tried. */
export function windowsProbes(run: RunCommand): Probes {
  const askStore = async (device: 'microphone' | 'webcam'): Promise<Answer> => {
    const user = findUser(await run('reg', consentQuery(device)), win32.basename(process.execPath));
    return user === null ? NO : yes(user.name);
  };
  const stateNow = once(openNotificationState);
  const askState = async (wanted: NotificationState): Promise<Answer> =>
    (await stateNow())() === wanted ? yes(null) : NO;
  return {
    microphone: () => askStore('microphone'),
    camera: () => askStore('webcam'),
    fullScreen: () => askState('fullScreen'),
    presentation: () => askState('presentation'),
    doNotDisturb: () => Promise.resolve(unknown('Windows tells no program about do-not-disturb')),
    app: appProbe(async () => tasksIn(await run('tasklist', ['/fo', 'csv', '/nh']))),
  };
}

/** Names of programs in what `tasklist /fo csv /nh` writes. */
export function tasksIn(listing: string): readonly string[] {
  return listing.split(/\r?\n/).flatMap((line) => /^"([^"]+)"/.exec(line)?.[1] ?? []);
}
