/** The part of the `x11` package that is used; it brings no types. */
declare module 'x11' {
  type Callback<T> = (error: Error | null | undefined, value: T) => void;

  interface Property {
    /** An atom; 0: the window has no such property. */
    readonly type: number;
    readonly data: Buffer;
  }

  interface XClient {
    InternAtom(onlyIfExists: boolean, name: string, callback: Callback<number>): void;
    /** Offset and length in units of four bytes; type 0 takes any. */
    GetProperty(
      ...asked: [
        remove: 0,
        window: number,
        name: number,
        type: number,
        offset: number,
        length: number,
        callback: Callback<Property>,
      ]
    ): void;
    /** `event`: its 32 bytes. */
    SendEvent(window: number, propagate: 0, mask: number, event: Buffer): void;
    terminate(): void;
  }

  interface Display {
    readonly client: XClient;
    readonly screen: readonly { readonly root: number }[];
  }

  interface Options {
    readonly display: string;
    readonly shm: false;
    readonly disableBigRequests: true;
  }

  export function createClient(
    options: Options,
    callback: Callback<Display>,
  ): {
    on(event: 'error', listener: (error: Error) => void): void;
  };
}
