import type { Bridge } from '../shared/contract.ts';

declare global {
  interface Window {
    /** Put there by the preload; a page has nothing else of the outside. */
    readonly trailbreak: Bridge;
  }
}
