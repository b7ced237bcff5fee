import { useState } from 'react';
import type { UserAction } from '../../shared/action.ts';
import { useSend } from './use-send.ts';

/** How a component asks main for something. */
export type Ask = (action: UserAction) => void;

/** Sends an action and keeps why the last one was refused, or null, so that the window can say it in place. */
export function useAsk(): { readonly refusal: string | null; readonly ask: Ask } {
  const send = useSend();
  const [refusal, setRefusal] = useState<string | null>(null);
  const ask = (action: UserAction) => {
    void send(action).then((answer) => setRefusal(answer.ok ? null : answer.reason));
  };
  return { refusal, ask };
}
