import { ipcRenderer } from 'electron';

/**
 * Asks at once, while the page's script is still being loaded: the first picture need not wait for the answer.
 * @param newestOf what the early answer has become by the time it is wanted; later ones are asked for when they are.
 */
export function askEarly<Answer>(
  channel: string,
  newestOf: (early: Answer) => Answer = (early) => early,
): () => Promise<Answer> {
  const ask = () => ipcRenderer.invoke(channel) as Promise<Answer>;
  let first: Promise<Answer> | null = ask();
  return () => {
    const answer = first?.then(newestOf) ?? ask();
    first = null;
    return answer;
  };
}
