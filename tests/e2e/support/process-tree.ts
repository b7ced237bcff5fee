import { readdirSync, readFileSync } from 'node:fs';

/** A process and all it has started, parents before children. */
export function treeOf(pid: number): readonly number[] {
  const children = new Map<number, number[]>();
  for (const [child, parent] of parents()) children.set(parent, [...(children.get(parent) ?? []), child]);
  const below = (parent: number): readonly number[] => [parent, ...(children.get(parent) ?? []).flatMap(below)];
  return below(pid);
}

function parents(): readonly (readonly [number, number])[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), parentOf(name)] as const);
}

function parentOf(pid: string): number {
  try {
    return Number(/^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return 0; // it has ended since the folder was read
  }
}
