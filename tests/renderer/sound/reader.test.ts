import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReader } from '../../../src/renderer/sound/reader.ts';
import { chooseVoice, fittingVoices } from '../../../src/renderer/sound/voices.ts';
import { aSynthesis, aVoice } from './a-synthesis.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** As eSpeak tells of itself: every language, a hundred speakers each, Afrikaans in front. */
const ESPEAK = [
  aVoice('Afrikaans espeak-ng', 'af', { default: true }),
  aVoice('English (America)+Adam espeak-ng', 'en-US'),
  aVoice('English (America) espeak-ng', 'en-US'),
  aVoice('English (Great Britain) espeak-ng', 'en-GB'),
  aVoice('Estonian espeak-ng', 'et'),
];

describe('the voice', () => {
  const wanted = { language: 'en', region: 'en-AU', name: '' };
  const chosen = (voices: readonly SpeechSynthesisVoice[], patch: Partial<typeof wanted> = {}) =>
    chooseVoice(voices, { ...wanted, ...patch })?.name;

  it('is a plain one of the language of the words, whatever the system prefers', () => {
    expect(chosen(ESPEAK)).toBe('English (America) espeak-ng');
    expect(chosen(ESPEAK, { region: 'en-GB' })).toBe('English (Great Britain) espeak-ng');
  });

  it('is the chosen one as long as it is there and fits', () => {
    expect(chosen(ESPEAK, { name: 'English (Great Britain) espeak-ng' })).toBe('English (Great Britain) espeak-ng');
    expect(chosen(ESPEAK, { name: 'Estonian espeak-ng' })).toBe('English (America) espeak-ng');
    expect(chosen(ESPEAK, { name: 'gone' })).toBe('English (America) espeak-ng');
  });

  it('of Mandarin is found under its own code too, as eSpeak has it', () => {
    const mandarin = aVoice('Chinese (Mandarin) espeak-ng', 'cmn');
    expect(chosen([...ESPEAK, mandarin], { language: 'zh', region: 'zh-CN' })).toBe(mandarin.name);
  });

  it('is the system’s own where that fits', () => {
    expect(chosen([aVoice('Albert'), aVoice('Samantha', 'en-US', { default: true })])).toBe('Samantha');
  });

  it('never speaks from elsewhere, and never in another language', () => {
    const remote = aVoice('Cloud', 'en-US', { localService: false });
    expect(chosen([remote, aVoice('Anna', 'de-DE'), aVoice('enm', 'enm')])).toBeUndefined();
    expect(fittingVoices([remote, ...ESPEAK, aVoice('Old', 'en_US')], 'en').map(({ name }) => name)).toEqual([
      'English (America) espeak-ng',
      'English (Great Britain) espeak-ng',
      'Old',
    ]);
  });
});

describe('the reader', () => {
  it('speaks after the tone, calmly, as loud as it is set', async () => {
    const { synthesis, said } = aSynthesis(ESPEAK);
    const reader = createReader(synthesis);
    reader.setVolume(0.4);
    reader.say('Halfway.', 400);
    await vi.advanceTimersByTimeAsync(399);
    expect(said).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(said).toEqual([{ words: 'Halfway.', voice: 'English (America) espeak-ng', rate: 0.9, volume: 0.4 }]);
  });

  it('drops what it was about to say when it is hushed, and stops speaking', async () => {
    const { synthesis, said, countCancelled } = aSynthesis(ESPEAK);
    const reader = createReader(synthesis);
    reader.say('Halfway.', 400);
    reader.hush();
    await vi.advanceTimersByTimeAsync(1000);
    expect(said).toEqual([]);
    expect(countCancelled()).toBe(2);
  });

  it('waits for the voices, which come a moment after they were asked for', async () => {
    const { synthesis, said, addVoices } = aSynthesis([]);
    createReader(synthesis).say('Supine twist.', 0);
    await vi.advanceTimersByTimeAsync(1700);
    addVoices([aVoice('Anna', 'de-DE')]);
    expect(said).toEqual([]);
    addVoices([aVoice('English')]);
    expect(said.map(({ words }) => words)).toEqual(['Supine twist.']);
  });

  it('does not say late what is no longer on screen', async () => {
    const { synthesis, said, addVoices } = aSynthesis([]);
    createReader(synthesis).say('Supine twist.', 0);
    await vi.advanceTimersByTimeAsync(5000);
    addVoices([aVoice('English')]);
    expect(said).toEqual([]);
  });

  it('is silent where nothing can speak', async () => {
    const reader = createReader(undefined);
    reader.say('Halfway.', 0);
    await vi.advanceTimersByTimeAsync(10);
    expect(() => reader.close()).not.toThrow();
  });
});
