import { afterEach, describe, expect, it, vi } from 'vitest';
import { ENGLISH } from '../../../src/cli/english.ts';
import { followWords, onPageText, pageText, showText } from '../../../src/renderer/hooks/text-store.ts';
import type { Bridge } from '../../../src/shared/contract.ts';
import type { Language } from '../../../src/shared/language.ts';
import type { Snapshot } from '../../../src/shared/snapshot.ts';
import { createText } from '../../../src/shared/text.ts';
import { aSnapshot } from '../../main/tray/snapshots.ts';

afterEach(() => {
  showText(createText(ENGLISH));
});

/** Main, which speaks one language until it is told another. */
function aMain(first: Language) {
  let language = first;
  let listener: (snapshot: Snapshot) => void = () => undefined;
  const getWords = vi.fn(() =>
    Promise.resolve({ language, locale: language, json: JSON.stringify({ hello: `hello in ${language}` }) }),
  );
  const onSnapshot = (told: (snapshot: Snapshot) => void) => {
    listener = told;
    return () => undefined;
  };
  const bridge: Pick<Bridge, 'getWords' | 'onSnapshot'> = { getWords, onSnapshot };
  const publish = (next: Language) => {
    language = next;
    listener(aSnapshot({ language }));
  };
  return { bridge, getWords, publish };
}

describe('the words of a page', () => {
  it('are those main speaks, and turn the page to the side they begin at', async () => {
    const { bridge } = aMain('ar');
    await followWords(bridge);
    expect(pageText()('hello')).toBe('hello in ar');
    expect(document.documentElement).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });

  it('are asked for again when main speaks another language, and only then', async () => {
    const { bridge, getWords, publish } = aMain('ar');
    await followWords(bridge);
    const changed = vi.fn();
    onPageText(changed);
    publish('ar');
    expect(getWords).toHaveBeenCalledOnce();
    publish('de');
    await vi.waitFor(() => {
      expect(changed).toHaveBeenCalledOnce();
    });
    expect(pageText()('hello')).toBe('hello in de');
    expect(document.documentElement).toMatchObject({ lang: 'de', dir: 'ltr' });
  });

  it('are asked for again when main does not know the page yet', async () => {
    const { bridge, getWords } = aMain('fr');
    getWords.mockRejectedValueOnce(new Error('refused'));
    await followWords(bridge);
    expect(pageText().language()).toBe('fr');
  });
});
