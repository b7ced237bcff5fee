export interface Film {
  readonly width: number;
  readonly height: number;
  readonly frames: readonly { readonly rgb: Uint8Array; readonly delayMs: number }[];
}

export function encodePng(film: Film): Buffer;
