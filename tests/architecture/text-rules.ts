import ts from 'typescript';
import { lineOf, walk, type Breach, type Module } from './modules.ts';

/** What we do not say about exercises: we are no medicine. As whole words and in all their forms. */
const HEALTH_CLAIM = /\b(treat(s|ed|ing|ments?)?|heal(s|ed|ing)?|cure[sd]?|curing|prevent\w*|diagnos\w*)\b/i;

/** A tree of words on screen: `{ tray: { takeBreak: 'Take a break now' } }`. */
export type Words = Readonly<Record<string, unknown>>;

/** Every text with the key it has. */
export function textsOf(words: unknown, key = ''): readonly { readonly key: string; readonly text: string }[] {
  if (typeof words === 'string') return [{ key, text: words }];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, below]) => textsOf(below, key === '' ? name : `${key}.${name}`));
}

export function healthBreaches(path: string, words: unknown): readonly Breach[] {
  return textsOf(words)
    .map(({ key, text }) => ({ key, word: HEALTH_CLAIM.exec(text)?.[0] }))
    .filter(({ word }) => word !== undefined)
    .map(({ key, word }) => ({ path, line: 1, what: `${key} says "${word ?? ''}"` }));
}

/** Keys that the module asks for and the catalogue does not have. */
export function keyBreaches(module: Module, words: Words): readonly Breach[] {
  const found: Breach[] = [];
  walk(module.source, (node) => {
    const asked = ts.isCallExpression(node) && asksForText(node.expression) ? node.arguments[0] : undefined;
    for (const key of asked === undefined ? [] : keysIn(asked)) {
      if (!hasKey(words, key)) {
        found.push({ path: module.path, line: lineOf(module.source, node), what: `there is no text "${key}"` });
      }
    }
  });
  return found;
}

/** `text('…')` and `lines('…')`, however they were handed over. */
function asksForText(callee: ts.Expression): boolean {
  const name = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
  return ts.isIdentifier(name) && (name.text === 'text' || name.text === 'lines');
}

/** The keys an argument can be; of a key that is put together, the part before the first gap, ending in a dot. */
function keysIn(argument: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(argument)) return [argument.text];
  if (ts.isConditionalExpression(argument)) return [...keysIn(argument.whenTrue), ...keysIn(argument.whenFalse)];
  if (!ts.isTemplateExpression(argument)) return [];
  const known = argument.head.text;
  return known.includes('.') ? [known.slice(0, known.lastIndexOf('.') + 1)] : [];
}

function hasKey(words: Words, key: string): boolean {
  let found: unknown = words;
  for (const part of key.split('.').filter((name) => name !== '')) {
    if (typeof found !== 'object' || found === null) return false;
    // a text with a number in it has one form for one and one for many
    found = Reflect.get(found, part) ?? Reflect.get(found, `${part}_other`);
  }
  return found !== undefined;
}
