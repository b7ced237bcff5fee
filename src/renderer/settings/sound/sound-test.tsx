import { useEffect, useState } from 'react';
import type { Cue } from '../../../shared/cue.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../hooks/use-text.ts';
import { createSpeaker } from '../../sound/speaker.ts';
import { tonesOf } from '../../sound/tones.ts';

/** Two notes, the second on one side: loudness and stereo in one. */
const EXAMPLE: Cue = { kind: 'switch', atMs: 0, side: 'right', lastsMs: null };

/** Plays the tone for "switch sides" as loud as it will be in a break. */
export function SoundTest({ volume, disabled }: { readonly volume: number; readonly disabled: boolean }) {
  const text = useText();
  const [speaker] = useState(createSpeaker);
  useEffect(() => () => speaker.close(), [speaker]);
  const play = () => {
    speaker.setVolume(volume);
    for (const tone of tonesOf(EXAMPLE)) speaker.play(tone, 0);
  };
  return (
    <Button disabled={disabled} onClick={play}>
      {text('settings.volume.play')}
    </Button>
  );
}
