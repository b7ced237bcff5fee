/** What a press of keys means as a shortcut of the whole desktop. */
export type Pressed =
  | { readonly kind: 'keys'; readonly keys: string }
  /** Only Ctrl, Alt, Shift or Super so far. */
  | { readonly kind: 'unfinished' }
  /** A key that types something, with nothing held: it would be taken from all writing. */
  | { readonly kind: 'bare' }
  /** A key that has no name in a shortcut. */
  | { readonly kind: 'unknown' };

/** As much of a keyboard event as is looked at. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

const MODIFIERS: ReadonlySet<string> = new Set(['Control', 'Alt', 'AltGraph', 'Shift', 'Meta', 'OS', 'Super', 'Hyper']);

/** Keys by their place (`KeyboardEvent.code`), as Electron names them. */
const NAMES: Readonly<Record<string, string>> = {
  Space: 'Space',
  Enter: 'Return',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Insert: 'Insert',
  Delete: 'Delete',
  Backspace: 'Backspace',
  Minus: '-',
  Equal: '=',
  Comma: ',',
  Period: '.',
  Slash: '/',
  Backslash: '\\',
  Semicolon: ';',
  Quote: "'",
  Backquote: '`',
  BracketLeft: '[',
  BracketRight: ']',
};

/** Reads a press of keys the way Electron writes shortcuts: `Control+Alt+B`. Shift alone is not enough. */
export function readKeys(press: KeyPress): Pressed {
  if (MODIFIERS.has(press.key)) return { kind: 'unfinished' };
  const key = keyName(press);
  if (key === null) return { kind: 'unknown' };
  const held = press.ctrlKey || press.altKey || press.metaKey;
  if (!held && !/^F\d+$/.test(key)) return { kind: 'bare' };
  const modifiers = [
    press.ctrlKey && 'Control',
    press.altKey && 'Alt',
    press.shiftKey && 'Shift',
    press.metaKey && 'Super',
  ];
  return { kind: 'keys', keys: [...modifiers.filter((name) => name !== false), key].join('+') };
}

/** Letters and digits by what they type, so that they are where this keyboard has them; all else by its place. */
function keyName({ key, code }: KeyPress): string | null {
  if (/^[a-z0-9]$/i.test(key)) return key.toUpperCase();
  if (/^F([1-9]|1\d|2[0-4])$/.test(key)) return key;
  const placed = /^(?:Key([A-Z])|Digit(\d))$/.exec(code);
  return placed?.[1] ?? placed?.[2] ?? NAMES[code] ?? null;
}

/** The parts of a shortcut, for showing: `Control+Alt+B` is Control, Alt and B. */
export function partsOf(keys: string): readonly string[] {
  return keys.split(/(?<=.)\+/);
}
