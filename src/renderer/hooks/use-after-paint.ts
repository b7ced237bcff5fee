import { useEffect, useState } from 'react';

/**
 * False while the first picture is drawn, true once it was seen: for what stands below the edge of the window, or in a
 * list that is not open yet. Drawing it later brings the first picture sooner.
 */
export function useAfterPaint(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // a frame's callbacks come right before it is painted, a timer set in one right after
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPainted(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isPainted;
}
