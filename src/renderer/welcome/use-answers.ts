import { useState } from 'react';
import type { Settings } from '../../shared/settings.ts';
import { useSend } from '../hooks/use-send.ts';

/** What was answered so far, and how it is changed. */
export interface Answers {
  /** As main has them, with the changes it has not answered yet: the next one may be a moment away. */
  readonly settings: Settings;
  /** Each answer holds at once. */
  readonly change: (patch: Partial<Settings>) => void;
  /** Why the last change did not hold, or null. */
  readonly refusal: string | null;
}

export function useAnswers(settings: Settings): Answers {
  const send = useSend();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [unanswered, setUnanswered] = useState<readonly Partial<Settings>[]>([]);
  const change = (patch: Partial<Settings>): void => {
    setUnanswered((before) => [...before, patch]);
    void send({ type: 'changeSettings', patch }).then((answer) => {
      setUnanswered((before) => before.filter((other) => other !== patch));
      setRefusal(answer.ok ? null : answer.reason);
    });
  };
  const expected = unanswered.reduce<Settings>((before, patch) => ({ ...before, ...patch }), settings);
  return { settings: expected, change, refusal };
}
