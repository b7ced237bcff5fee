/** A value that says its own type, for a signature with `v` in it. */
export interface BusVariant {
  /** D-Bus signature of one complete type. */
  readonly signature: string;
  readonly value: unknown;
}

/** A method call on the desktop's message bus. */
export interface BusCall {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  /** D-Bus signature of `body`; both left out for a call without arguments. */
  readonly signature?: string;
  /** A `BusVariant` stands for each `v`. */
  readonly body?: readonly unknown[];
  /** False: only a program that runs already is asked, none is started to answer. Otherwise the bus may start one. */
  readonly autoStart?: boolean;
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
  /** Rejects when nobody answers within 2 s. Variants in the answer are unpacked to their values, 64-bit to numbers. */
  readonly call: (call: BusCall) => Promise<readonly unknown[]>;
  /** Returns how to stop. What comes while the bus is lost is missed. */
  readonly onSignal: (match: BusMatch, listener: (signal: BusSignal) => void) => () => void;
  /**
   * Calls back soon and at each change with whether somebody owns the name, also when one owner follows another;
   * returns how to stop. A bus that is not there, or is lost, has no owners.
   */
  readonly watchName: (name: string, listener: (owned: boolean) => void) => () => void;
  readonly close: () => void;
}
