import type { Bus, BusCall } from './bus.ts';
import type { Connection, HeardSignal } from './connection.ts';
import { DAEMON, nameWatch, signalWatch, type Watch } from './watch.ts';

/** Nobody waits longer, for the bus or for who is asked over it. */
const LIMIT_MS = 2_000;
/** A bus that was lost, or is not there, is tried again after this long, then after twice as long, up to the last. */
const RETRY_MS = 30_000;
const LATEST_RETRY_MS = 10 * 60_000;

/** The bus at the address this session was given; joined at the first use. */
export function openBus(kind: 'session' | 'system', retryMs = RETRY_MS): Bus {
  const line = new Line(kind, retryMs);
  return {
    call: line.call,
    onSignal: (match, listener) => line.add(signalWatch(match, listener)),
    watchName: (name, listener) => {
      let isOn = true;
      const tell = (owned: boolean): void => {
        if (isOn) listener(owned);
      };
      const stop = line.add(nameWatch(name, tell, line.call));
      return () => {
        isOn = false;
        stop();
      };
    },
    close: line.close,
  };
}

/** What is asked and watched, whether the bus is there at the moment or not. */
class Line {
  readonly #kind: 'session' | 'system';
  readonly #retryMs: number;
  readonly #watches = new Set<Watch>();
  #up: Connection | null = null;
  #joining: Promise<Connection> | null = null;
  #isClosed = false;
  #waitMs: number;
  #notBefore = 0;
  #retry: NodeJS.Timeout | null = null;

  constructor(kind: 'session' | 'system', retryMs: number) {
    this.#kind = kind;
    this.#retryMs = retryMs;
    this.#waitMs = retryMs;
  }

  readonly call = (call: BusCall): Promise<readonly unknown[]> =>
    within(
      this.#joined().then((connection) => connection.call(call)),
      `${call.destination} did not answer`,
    );

  readonly add = (watch: Watch): (() => void) => {
    this.#watches.add(watch);
    if (this.#up !== null) this.#listen(this.#up, watch);
    // once it is there every watch is taken up
    else this.#joined().catch(watch.onDown);
    return () => {
      this.#watches.delete(watch);
      this.#up?.call({ ...DAEMON, member: 'RemoveMatch', signature: 's', body: [watch.rule] }).catch(() => undefined);
    };
  };

  readonly close = (): void => {
    this.#isClosed = true;
    this.#watches.clear();
    if (this.#retry !== null) clearTimeout(this.#retry);
    this.#up?.disconnect();
  };

  #joined(): Promise<Connection> {
    if (this.#joining !== null) return this.#joining;
    if (this.#isClosed || performance.now() < this.#notBefore) {
      this.#planRetry();
      return Promise.reject(new Error(`there is no ${this.#kind} bus`));
    }
    this.#joining = this.#join();
    return this.#joining;
  }

  async #join(): Promise<Connection> {
    try {
      const connection = await this.#connect();
      this.#up = connection;
      this.#waitMs = this.#retryMs;
      for (const watch of this.#watches) this.#listen(connection, watch);
      return connection;
    } catch (error) {
      this.#drop();
      throw error;
    }
  }

  async #connect(): Promise<Connection> {
    // loaded only where a bus is used
    const { connect } = await import('./connection.ts');
    const joining = connect(this.#kind, { onSignal: this.#hear, onLost: this.#drop });
    try {
      const connection = await within(joining, `the ${this.#kind} bus did not answer`);
      if (!this.#isClosed) return connection;
      throw new Error('closed');
    } catch (error) {
      joining.then((late) => late.disconnect()).catch(() => undefined);
      throw error;
    }
  }

  readonly #drop = (): void => {
    this.#up = null;
    this.#joining = null;
    this.#notBefore = performance.now() + this.#waitMs;
    this.#waitMs = Math.min(2 * this.#waitMs, LATEST_RETRY_MS);
    for (const watch of this.#watches) watch.onDown();
    this.#planRetry();
  };

  /** Who only asks tries again with the next question; who waits to be told cannot. */
  #planRetry(): void {
    if (this.#isClosed || this.#retry !== null || this.#watches.size === 0) return;
    const retry = (): void => {
      this.#retry = null;
      this.#joined().catch(() => undefined);
    };
    this.#retry = setTimeout(retry, this.#notBefore - performance.now() + 1);
    this.#retry.unref();
  }

  #listen(connection: Connection, watch: Watch): void {
    const asked = connection.call({ ...DAEMON, member: 'AddMatch', signature: 's', body: [watch.rule] });
    asked.then(() => {
      if (this.#watches.has(watch)) watch.onUp();
    }, watch.onDown);
  }

  readonly #hear = (signal: HeardSignal): void => {
    for (const watch of [...this.#watches]) if (watch.hears(signal)) watch.onSignal(signal);
  };
}

/** Rejects when `promise` takes too long. */
function within<T>(promise: Promise<T>, complaint: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${complaint} within ${LIMIT_MS / 1000} s`)), LIMIT_MS);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}
