import type { Snapshot } from '../shared/snapshot.ts';
import type { Text } from '../shared/text.ts';
import { timeFormatOf } from './format-time.ts';
import { createKeepAwake } from './keep-awake.ts';
import { createNarrator } from './narrate.ts';
import { statusLine } from './tray/status.ts';
import type { TrayHandle } from './tray/tray.ts';

/** Everything that shows the state, apart from the pages. */
export function createViewers(tray: TrayHandle, text: Text): readonly ((snapshot: Snapshot) => void)[] {
  const formatTime = timeFormatOf(text);
  const keepAwake = createKeepAwake();
  return [
    soon((snapshot) => {
      tray.update(snapshot);
    }),
    (snapshot) => {
      keepAwake(snapshot.phase);
    },
    createNarrator((snapshot) => [
      ...snapshot.messages.map((message) => text(`messages.${message.key}`, message.values)),
      statusLine(snapshot, text, formatTime),
    ]),
  ];
}

/** A menu goes to the panel item by item, just when a window wants to open: the tray can wait a moment longer. */
const TRAY_WAITS_MS = 100;

/** Shows the newest snapshot a moment after the first one of a burst. */
function soon(show: (snapshot: Snapshot) => void): (snapshot: Snapshot) => void {
  let newest: Snapshot | null = null;
  return (snapshot) => {
    if (newest === null) {
      setTimeout(() => {
        if (newest !== null) show(newest);
        newest = null;
      }, TRAY_WAITS_MS);
    }
    newest = snapshot;
  };
}
