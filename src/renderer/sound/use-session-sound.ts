import { useEffect, useState } from 'react';
import type { Session } from '../../shared/session.ts';
import type { Settings } from '../../shared/settings.ts';
import { steadyNow } from '../hooks/use-now.ts';
import { createSpeaker } from './speaker.ts';
import { isSameRun, startCues } from './start-cues.ts';

/** Plays the cues of the session while this component stands; sound off is silence. */
export function useSessionSound(session: Session, settings: Settings, wallOffsetMs: number): void {
  const [speaker] = useState(createSpeaker);
  const heard = settings.sound ? session : null;
  const [run, setRun] = useState(heard);
  if (!isSameRun(run, heard)) setRun(heard);
  useEffect(() => speaker.setVolume(settings.volume), [speaker, settings.volume]);
  useEffect(
    () => (run === null ? undefined : startCues(run, speaker, () => steadyNow(wallOffsetMs))),
    [run, speaker, wallOffsetMs],
  );
  useEffect(() => () => speaker.close(), [speaker]);
}
