import type { UserAction } from '../../shared/action.ts';
import type { ActionAnswer } from '../../shared/contract.ts';

/** How every action leaves a window. The answer says whether it was done, and why not. */
export type Send = (action: UserAction) => Promise<ActionAnswer>;

/** The one way out of a window. The same function each time, so it never causes a redraw. */
export function useSend(): Send {
  return send;
}

function send(action: UserAction): Promise<ActionAnswer> {
  return window.trailbreak.send(action);
}
