import { ENGLISH } from '../../src/cli/english.ts';
import { showText } from '../../src/renderer/hooks/text-store.ts';
import { createText } from '../../src/shared/text.ts';

// Every test of a window begins as its page does, once the words are there.
showText(createText(ENGLISH));
