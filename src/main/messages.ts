import type { Message } from '../shared/snapshot.ts';

export interface Messages {
  readonly list: () => readonly Message[];
  /** Shows a message until it is dismissed; the same one is not shown twice. */
  readonly add: (key: string, values?: Readonly<Record<string, string>>) => void;
  readonly dismiss: (id: string) => void;
  /** From now on `listener` is called when the list is another one; files are read before anybody can listen. */
  readonly watch: (listener: () => void) => void;
}

/** What went wrong and the person should know. */
export function createMessages(): Messages {
  let list: readonly Message[] = [];
  let onChange = (): void => undefined;
  const change = (next: readonly Message[]): void => {
    if (next.length === list.length) return;
    list = next;
    onChange();
  };
  return {
    list: () => list,
    add: (key, values = {}) => {
      const id = [key, ...Object.values(values)].join(' ').slice(0, 200);
      if (!list.some((message) => message.id === id)) change([...list, { id, key, values }]);
    },
    dismiss: (id) => {
      change(list.filter((message) => message.id !== id));
    },
    watch: (listener) => {
      onChange = listener;
    },
  };
}
