/** A method call on the desktop's message bus. */
export interface BusCall {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  /** D-Bus signature of `body`; both left out for a call without arguments. */
  readonly signature?: string;
  readonly body?: readonly unknown[];
}

/** Which signals are wanted; what is left out may be anything. */
export interface BusMatch {
  readonly interface: string;
  readonly member: string;
  readonly path?: string;
}

export interface BusSignal {
  readonly sender: string;
  readonly path: string;
  readonly body: readonly unknown[];
}

/**
 * One message bus (D-Bus), of the session or of the system. Nothing here throws or hangs: a bus that is not there
 * answers every call with a rejection.
 */
export interface Bus {
  /** Rejects when nobody answers within 2 s. Variants in the answer are unpacked to their values. */
  readonly call: (call: BusCall) => Promise<readonly unknown[]>;
  /** Returns how to stop. */
  readonly onSignal: (match: BusMatch, listener: (signal: BusSignal) => void) => () => void;
  /** Calls back at once and at each change with whether somebody owns the name; returns how to stop. */
  readonly watchName: (name: string, listener: (owned: boolean) => void) => () => void;
  readonly close: () => void;
}
