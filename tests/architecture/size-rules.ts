import ts from 'typescript';
import { lineOf, walk, type Breach, type Module } from './modules.ts';

const FILE_LINES = 250;
const FUNCTION_LINES = 40;
const COMPONENT_LINES = 80;

/** Files that everyone reads stay short. */
const FILE_CAPS: Readonly<Record<string, number>> = {
  'src/shared/contract.ts': 80,
  'src/main/index.ts': 80,
  'src/preload/index.ts': 40,
};

/** Caps of the house: over one of them, split by meaning. */
export function sizeBreaches(module: Module): readonly Breach[] {
  const { path, source, text } = module;
  const found: Breach[] = [];
  const cap = FILE_CAPS[path] ?? FILE_LINES;
  const lines = text.replace(/\n$/, '').split('\n').length;
  if (lines > cap) found.push({ path, line: cap + 1, what: `has ${lines} lines, at most ${cap}` });
  walk(source, (node) => {
    const name = functionName(node);
    if (name === null) return;
    const length = source.getLineAndCharacterOfPosition(node.end).line + 2 - lineOf(source, node);
    const most = isComponent(path, name) ? COMPONENT_LINES : FUNCTION_LINES;
    if (length <= most) return;
    found.push({
      path,
      line: lineOf(source, node),
      what: `${name || 'a function'} has ${length} lines, at most ${most}`,
    });
  });
  return found;
}

function isComponent(path: string, name: string): boolean {
  return path.endsWith('.tsx') && /^[A-Z]/.test(name);
}

/** The name of a function, '' for one without, or null for what is no function. */
function functionName(node: ts.Node): string | null {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) return node.name?.getText() ?? '';
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return null;
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : '';
}
