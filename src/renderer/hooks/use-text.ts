import { useSyncExternalStore } from 'react';
import type { Text } from '../../shared/text.ts';
import { onPageText, pageText } from './text-store.ts';

/** All words of a window: `text('break.word.hold')`. Another object whenever the language changes. */
export function useText(): Text {
  return useSyncExternalStore(onPageText, pageText);
}
