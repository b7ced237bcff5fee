import { createText, type Text } from '../../shared/text.ts';

const text = createText('en');

/** All words of a window: `text('break.word.hold')`. English is the one language there is. */
export function useText(): Text {
  return text;
}
