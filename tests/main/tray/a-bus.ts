import type { Bus, BusCall } from '../../../src/main/bus/bus.ts';

/** A session bus in memory, with a panel that comes and goes. It answers in the next turn, as a bus does. */
export class ABus implements Bus {
  /** What was asked, by member. */
  readonly asked: string[] = [];
  answers: Readonly<Record<string, unknown>> = {};
  private readonly names = new Set<(owned: boolean) => void>();
  private readonly signals = new Map<() => void, string>();

  constructor(private owned: boolean) {
    this.answers = { IsStatusNotifierHostRegistered: true, RegisteredStatusNotifierItems: [':1.7'] };
  }

  get listeners(): number {
    return this.names.size + this.signals.size;
  }

  readonly call = async ({ member, body }: BusCall): Promise<readonly unknown[]> => {
    const name = member === 'Get' ? String(body?.[1]) : member;
    this.asked.push(name);
    await Promise.resolve();
    const answer = this.answers[name];
    if (answer === undefined) throw new Error(`nobody answers ${name}`);
    return [answer];
  };

  readonly onSignal: Bus['onSignal'] = ({ member }, listener) => {
    const hear = (): void => {
      listener({ sender: ':1.1', path: '/StatusNotifierWatcher', body: [] });
    };
    this.signals.set(hear, member);
    return () => this.signals.delete(hear);
  };

  readonly watchName: Bus['watchName'] = (_name, listener) => {
    this.names.add(listener);
    listener(this.owned);
    return () => this.names.delete(listener);
  };

  readonly close = (): void => undefined;

  setOwned(owned: boolean): void {
    this.owned = owned;
    for (const listener of this.names) listener(owned);
  }

  send(member: string): void {
    for (const [hear, wanted] of this.signals) if (wanted === member) hear();
  }
}
