/** One thing that was looked at; not `ok` means that something will not work as it should. */
export interface Finding {
  readonly name: string;
  readonly value: string;
  readonly ok: boolean;
}

/** The same for people; what is wrong is marked. */
export function findingLine({ name, value, ok }: Finding): string {
  return `${ok ? '+' : '!'} ${name}: ${value}`;
}
