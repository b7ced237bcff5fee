import { useEffect, useState } from 'react';
import type { Session } from '../../shared/session.ts';
import type { Settings } from '../../shared/settings.ts';
import { steadyNow } from '../hooks/use-now.ts';
import { createSpeaker } from './speaker.ts';
import { isSameRun, startCues } from './start-cues.ts';

/** Plays the cues of the session while this component stands; sound off and office mode are silence. */
export function useSessionSound(session: Session, settings: Settings, wallOffsetMs: number): void {
  const [speaker] = useState(createSpeaker);
  const isHeard = settings.sound && !settings.officeMode;
  const heard = isHeard ? session : null;
  const [run, setRun] = useState(heard);
  if (!isSameRun(run, heard)) setRun(heard);
  // a tone that is sounding falls silent too
  const volume = isHeard ? settings.volume : 0;
  useEffect(() => speaker.setVolume(volume), [speaker, volume]);
  useEffect(
    () => (run === null ? undefined : startCues(run, speaker, () => steadyNow(wallOffsetMs))),
    [run, speaker, wallOffsetMs],
  );
  useEffect(() => () => speaker.close(), [speaker]);
}
