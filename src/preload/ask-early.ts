import { ipcRenderer } from 'electron';

/** Asks at once, while the page's script is still being loaded: the first picture need not wait for the answer. */
export function askEarly<Answer>(channel: string): () => Promise<Answer> {
  const ask = () => ipcRenderer.invoke(channel) as Promise<Answer>;
  let first: Promise<Answer> | null = ask();
  return () => {
    const answer = first ?? ask();
    first = null;
    return answer;
  };
}
