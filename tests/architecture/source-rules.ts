import ts from 'typescript';
import { lineOf, walk, type Breach, type Module } from './modules.ts';

/** The places that read the clock: one in main, one in the pages, one of the command line. */
const CLOCKS = ['src/main/sensors/clock.ts', 'src/renderer/hooks/use-now.ts', 'src/cli/clock.ts'];
/** Where a known instant may be turned into a date, to be written or shown. */
const CALENDARS = [...CLOCKS, 'src/main/', 'src/renderer/'];
/** Where messages between main and the pages are sent and received. */
const WIRES = ['src/main/ipc/', 'src/preload/'];
const WIRE_ENDS = /^(ipcMain|ipcRenderer)$/;

/** Rules of one place: the clock, the wire, and files that only pass on what others export. */
export function sourceBreaches(module: Module): readonly Breach[] {
  const found: Breach[] = [];
  walk(module.source, (node) => {
    const what = brokenBy(node, module.path);
    if (what !== null) found.push({ path: module.path, line: lineOf(module.source, node), what });
  });
  if (onlyPassesOn(module.source))
    found.push({ path: module.path, line: 1, what: 'only passes on what others export' });
  return found;
}

function brokenBy(node: ts.Node, path: string): string | null {
  if (readsClock(node) && !standsIn(path, CLOCKS)) return 'reads the clock; time is an argument';
  if (makesDate(node) && !standsIn(path, CALENDARS)) return 'makes a date; only main and the windows show dates';
  if (usesWire(node) && !standsIn(path, WIRES)) return 'talks to another process past the typed wrapper';
  if (isRandom(node) && !path.startsWith('src/main/')) return 'is not the same twice: Math.random';
  return null;
}

function standsIn(path: string, places: readonly string[]): boolean {
  return places.some((place) => path.startsWith(place));
}

function readsClock(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return isNamed(node.expression, 'Date') && (node.arguments?.length ?? 0) === 0;
  // `Date()` without new is a reading too
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return true;
  return isMember(node, 'Date', 'now');
}

function makesDate(node: ts.Node): boolean {
  return ts.isNewExpression(node) && isNamed(node.expression, 'Date') && (node.arguments?.length ?? 0) > 0;
}

function isRandom(node: ts.Node): boolean {
  return isMember(node, 'Math', 'random');
}

function usesWire(node: ts.Node): boolean {
  if (ts.isIdentifier(node)) return WIRE_ENDS.test(node.text);
  if (!ts.isPropertyAccessExpression(node) || node.name.text !== 'send') return false;
  const owner = node.expression;
  return isNamed(owner, 'webContents') || (ts.isPropertyAccessExpression(owner) && owner.name.text === 'webContents');
}

function isMember(node: ts.Node, owner: string, name: string): boolean {
  return ts.isPropertyAccessExpression(node) && isNamed(node.expression, owner) && node.name.text === name;
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

/** An index in disguise: statements, and all of them `export … from`. */
function onlyPassesOn(source: ts.SourceFile): boolean {
  const { statements } = source;
  const passesOn = (statement: ts.Statement): boolean =>
    ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;
  return statements.length > 0 && statements.every(passesOn);
}
