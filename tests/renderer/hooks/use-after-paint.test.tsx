import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useAfterPaint } from '../../../src/renderer/hooks/use-after-paint.ts';
import { afterPaint } from '../after-paint.ts';

describe('what comes after the first picture', () => {
  it('is left out of it, and is there right afterwards', async () => {
    const { result } = renderHook(() => useAfterPaint());
    expect(result.current).toBe(false);
    await afterPaint();
    expect(result.current).toBe(true);
  });

  it('is forgotten with its page', async () => {
    const { result, unmount } = renderHook(() => useAfterPaint());
    unmount();
    await afterPaint();
    expect(result.current).toBe(false);
  });
});
