import { useEffect, useState } from 'react';
import { commaWords } from '../../shared/list-words.ts';
import type { OnBreak } from '../../shared/phase.ts';
import { doseWords, planTitle } from '../../shared/plan-words.ts';
import type { Plan } from '../../shared/routine.ts';
import type { Session } from '../../shared/session.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import type { Text } from '../../shared/text.ts';
import { steadyNow } from '../hooks/use-now.ts';
import { useText } from '../hooks/use-text.ts';
import { createReader } from './reader.ts';
import { isSameRun } from './start-cues.ts';
import { startLines } from './start-lines.ts';

interface VoiceProps {
  readonly snapshot: Snapshot;
  readonly phase: OnBreak;
}

/** Speaks what is on screen while a break is open, where a voice is wanted. It draws nothing. */
export function Voice({ snapshot, phase }: VoiceProps) {
  return isVoiceWanted(snapshot) && <Speaking snapshot={snapshot} phase={phase} />;
}

/** Two voices at a time help nobody: a screen reader has the words already. */
function isVoiceWanted({ settings, screenReader }: Snapshot): boolean {
  return settings.voice && settings.sound && !settings.officeMode && !screenReader;
}

/** The first words wait for the window to be there. */
const FIRST_WORDS_MS = 400;

function Speaking({ snapshot, phase }: VoiceProps) {
  const text = useText();
  const [reader] = useState(() => createReader(globalThis.speechSynthesis));
  const { settings, wallOffsetMs } = snapshot;
  const run = useRun(phase);
  const words = wordsOnce(phase, text);
  useEffect(() => reader.setVolume(settings.volume), [reader, settings.volume]);
  useEffect(() => reader.setVoice(settings.voiceName), [reader, settings.voiceName]);
  useEffect(() => {
    if (words !== null) reader.say(words, FIRST_WORDS_MS);
    return reader.hush;
  }, [reader, words]);
  useEffect(
    () => (run === null ? undefined : startLines(run, reader, text, () => steadyNow(wallOffsetMs))),
    [run, reader, text, wallOffsetMs],
  );
  useEffect(() => reader.close, [reader]);
  return null;
}

/** The session whose lines are spoken, the same object as long as it is the same run. */
function useRun({ stage, size }: OnBreak): Session | null {
  const session = stage.name === 'guiding' && size === 'rest' ? stage.session : null;
  const [run, setRun] = useState(session);
  if (!isSameRun(run, session)) setRun(session);
  return run;
}

/** What is said once, where nothing runs: what is coming, that it is over, and the one line of a short break. */
function wordsOnce({ stage, size }: OnBreak, text: Text): string | null {
  switch (stage.name) {
    case 'preview':
      return previewWords(stage.plan, text);
    case 'guiding':
      return size === 'micro' ? text('break.micro.line') : null;
    case 'result':
      return text('cues.done');
  }
}

/** "Supine twist. 2 minutes each side. A pillow or towel for under your knees": all of it is on the preview. */
function previewWords(plan: Plan, text: Text): string {
  const [first] = plan.routine;
  const key = `exercises.${first?.exerciseId ?? ''}.fetch`;
  const fetch = text(key);
  const dose = commaWords(
    plan.routine.map((item) => doseWords(item, plan, text)),
    text,
  );
  return text('cues.preview', { title: planTitle(plan, text), dose, fetch: fetch === key ? '' : fetch }).trim();
}
