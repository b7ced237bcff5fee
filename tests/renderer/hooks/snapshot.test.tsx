import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useNow } from '../../../src/renderer/hooks/use-now.ts';
import { useSnapshot } from '../../../src/renderer/hooks/use-snapshot.ts';
import { createSnapshotStore } from '../../../src/renderer/hooks/snapshot-store.ts';
import { MORNING } from '../../builders.ts';
import { aSnapshot } from '../../main/tray/snapshots.ts';
import { aPage } from '../a-page.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the snapshot', () => {
  it('is nothing at first, then what main says, then each change', async () => {
    const page = aPage(aSnapshot({ activeMs: 1 }));
    render(<Active />);
    expect(screen.getByText('none')).toBeTruthy();
    await act(() => Promise.resolve());
    expect(screen.getByText('1')).toBeTruthy();
    act(() => page.publish(aSnapshot({ activeMs: 2 })));
    expect(screen.getByText('2')).toBeTruthy();
  });

  it('is not set back by an answer that comes late', async () => {
    const page = aPage(aSnapshot({ takenAt: MORNING, activeMs: 1 }));
    const store = createSnapshotStore(window.trailbreak);
    page.publish(aSnapshot({ takenAt: MORNING + 5, activeMs: 2 }));
    await Promise.resolve();
    expect(store.get()?.activeMs).toBe(2);
  });
});

describe('the first snapshot', () => {
  it('is asked for again when main did not know the page yet', async () => {
    vi.useFakeTimers();
    aPage(aSnapshot({ activeMs: 3 }));
    let refusals = 2;
    const bridge = window.trailbreak;
    const store = createSnapshotStore({
      ...bridge,
      getSnapshot: () => {
        refusals -= 1;
        return refusals >= 0 ? Promise.reject(new Error('refused')) : bridge.getSnapshot();
      },
    });
    await vi.advanceTimersByTimeAsync(1000);
    await store.ready;
    expect(store.get()?.activeMs).toBe(3);
  });
});

describe('the clock of a window', () => {
  it('steps at whole seconds before an instant, so that countdowns change together', async () => {
    vi.useFakeTimers({ now: MORNING + 130 });
    aPage(aSnapshot());
    render(<Now anchorAt={MORNING + 10_000} />);
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(screen.getByText('130')).toBeTruthy();
    await act(() => vi.advanceTimersByTimeAsync(870));
    expect(screen.getByText('1000')).toBeTruthy();
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(screen.getByText('2000')).toBeTruthy();
  });

  it('shows steady time: a wall clock that was set back changes nothing', async () => {
    vi.useFakeTimers({ now: MORNING - 3_600_000 });
    aPage(aSnapshot({ wallOffsetMs: -3_600_000 }));
    render(<Now anchorAt={MORNING} />);
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(screen.getByText('0')).toBeTruthy();
  });

  it('is never behind the snapshot it is shown with', async () => {
    vi.useFakeTimers({ now: MORNING });
    const page = aPage(aSnapshot());
    render(<Now anchorAt={MORNING} />);
    await act(() => vi.advanceTimersByTimeAsync(0));
    act(() => page.publish(aSnapshot({ takenAt: MORNING + 400 })));
    expect(screen.getByText('400')).toBeTruthy();
  });
});

function Active() {
  return <p>{useSnapshot()?.activeMs ?? 'none'}</p>;
}

function Now({ anchorAt }: { readonly anchorAt: number }) {
  return <p>{useNow(1000, anchorAt) - MORNING}</p>;
}
