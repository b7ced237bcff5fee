import { describe, expect, it } from 'vitest';
import { partsOf, readKeys, type KeyPress } from '../../../../src/renderer/settings/system/accelerator.ts';

function press(key: string, code: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, code, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, ...held };
}

const ctrlAlt = { ctrlKey: true, altKey: true };

describe('keys pressed for a shortcut', () => {
  it.each([
    ['a letter', press('b', 'KeyB', ctrlAlt), 'Control+Alt+B'],
    ['a letter where this keyboard has it', press('a', 'KeyQ', { ctrlKey: true }), 'Control+A'],
    ['a letter that Alt makes another of', press('∫', 'KeyB', { altKey: true }), 'Alt+B'],
    ['a digit under Shift', press('!', 'Digit1', { ctrlKey: true, shiftKey: true }), 'Control+Shift+1'],
    ['the Super key', press('x', 'KeyX', { metaKey: true }), 'Super+X'],
    ['a function key alone', press('F9', 'F9'), 'F9'],
    ['an arrow', press('ArrowUp', 'ArrowUp', ctrlAlt), 'Control+Alt+Up'],
    ['the space bar', press(' ', 'Space', ctrlAlt), 'Control+Alt+Space'],
    ['a plus, which Electron could not tell from its own', press('+', 'Equal', { ctrlKey: true }), 'Control+='],
  ])('%s is written as Electron writes it', (_, pressed, keys) => {
    expect(readKeys(pressed)).toEqual({ kind: 'keys', keys });
  });

  it.each(['Control', 'Alt', 'AltGraph', 'Shift', 'Meta'])('%s alone is not finished', (key) => {
    expect(readKeys(press(key, `${key}Left`, { ctrlKey: true }))).toEqual({ kind: 'unfinished' });
  });

  it('a key that types, with nothing but Shift held, is refused: it would be taken from all writing', () => {
    expect(readKeys(press('b', 'KeyB'))).toEqual({ kind: 'bare' });
    expect(readKeys(press('B', 'KeyB', { shiftKey: true }))).toEqual({ kind: 'bare' });
    expect(readKeys(press(' ', 'Space'))).toEqual({ kind: 'bare' });
  });

  it('a key without a name is refused', () => {
    expect(readKeys(press('Dead', 'IntlBackslash', ctrlAlt))).toEqual({ kind: 'unknown' });
    expect(readKeys(press('Unidentified', '', ctrlAlt))).toEqual({ kind: 'unknown' });
  });

  it('are shown part by part', () => {
    expect(partsOf('Control+Alt+B')).toEqual(['Control', 'Alt', 'B']);
    expect(partsOf('Control+=')).toEqual(['Control', '=']);
  });
});
