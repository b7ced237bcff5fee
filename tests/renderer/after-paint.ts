import { act } from '@testing-library/react';

/** Waits until what comes after the first picture is there (`use-after-paint.ts`). */
export function afterPaint(): Promise<void> {
  // timers run in the order they were set: the page's own was set in the same frame, before
  return act(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}
