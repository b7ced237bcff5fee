import type { Text } from '../shared/text.ts';
import { answerRemote } from './answer-remote.ts';
import { examine } from './doctor.ts';
import { timeFormatOf } from './format-time.ts';
import type { Log } from './log.ts';
import { serveRemote } from './remote/serve-remote.ts';
import type { Shell } from './shell.ts';
import type { Surroundings } from './surroundings.ts';

export interface RemoteJoint {
  /** The data folder. */
  readonly folder: string;
  readonly shell: Shell;
  readonly surroundings: Pick<Surroundings, 'bus' | 'systemBus' | 'look'>;
  readonly text: Text;
  readonly log: Log;
}

/** Lets the command line ask the running app. Returns how to stop. */
export function joinRemote({ folder, shell, surroundings, text, log }: RemoteJoint): () => void {
  const snapshot = () => shell.snapshot();
  return serveRemote({
    folder,
    words: () => ({ notACommand: text('refused.notAnAction'), failed: text('remote.failed') }),
    onProblem: log.error,
    onCommand: (command) =>
      answerRemote(command, {
        snapshot,
        act: (action) => shell.act(action),
        examine: () => {
          const { bus, systemBus, look } = surroundings;
          return examine({ snapshot: snapshot(), look, bus, systemBus, folder, text });
        },
        text,
        formatTime: timeFormatOf(text),
      }),
  });
}
