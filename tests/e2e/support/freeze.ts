import { treeOf } from './process-tree.ts';

/** Stops the whole app, main first, as an overloaded or suspended system does; answers how to let it go on. */
export function freeze(pid: number): () => void {
  const stopped: number[] = [];
  // what main had just started when it was stopped is in the second look
  for (let look = 0; look < 2; look += 1) {
    for (const each of treeOf(pid)) {
      if (stopped.includes(each)) continue;
      send(each, 'SIGSTOP');
      stopped.push(each);
    }
  }
  return () => {
    for (const each of stopped.splice(0).reverse()) send(each, 'SIGCONT');
  };
}

function send(pid: number, signal: 'SIGSTOP' | 'SIGCONT'): void {
  try {
    process.kill(pid, signal);
  } catch {
    // it has ended meanwhile
  }
}
