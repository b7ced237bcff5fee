import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** One place where a module asks for another: statically, for a type alone, or at run time. */
export interface ImportOf {
  /** A path inside the project (`src/core/a.ts`) or the name of a package. */
  readonly target: string;
  readonly isLocal: boolean;
  readonly typeOnly: boolean;
  readonly line: number;
}

export interface Module {
  readonly path: string;
  readonly text: string;
  readonly source: ts.SourceFile;
  readonly imports: readonly ImportOf[];
}

/** A rule that a module breaks. */
export interface Breach {
  readonly path: string;
  readonly line: number;
  readonly what: string;
}

/** Every breach on a line of its own, as editors open it. */
export function inLines(breaches: readonly Breach[]): string {
  return breaches.map(({ path, line, what }) => `${path}:${line} ${what}`).join('\n');
}

/** All scripts and type scripts under a folder; `folder` and the paths are relative to the project. */
export function readModules(folder: string): readonly Module[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
    .sort()
    .map((path) => parseModule(path, readFileSync(path, 'utf8')));
}

export function parseModule(path: string, text: string): Module {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: ImportOf[] = [];
  walk(source, (node) => {
    const asked = askedBy(node);
    if (asked === null) return;
    const isLocal = asked.name.startsWith('.');
    const target = isLocal ? posix.join(posix.dirname(path), asked.name.replace(/\?.*$/, '')) : packageOf(asked.name);
    imports.push({ target, isLocal, typeOnly: asked.typeOnly, line: lineOf(source, node) });
  });
  return { path, text, source, imports };
}

/** Calls back for the node and everything below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => {
    walk(child, visit);
  });
}

export function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

function packageOf(name: string): string {
  if (name.startsWith('node:')) return 'node:';
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function askedBy(node: ts.Node): { name: string; typeOnly: boolean } | null {
  if (ts.isImportDeclaration(node)) return asked(node.moduleSpecifier, importsTypesOnly(node.importClause));
  if (ts.isExportDeclaration(node)) return asked(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return asked(node.argument.literal, true);
  if (ts.isCallExpression(node) && isLoad(node.expression)) return asked(node.arguments[0], false);
  return null;
}

function asked(specifier: ts.Node | undefined, typeOnly: boolean): { name: string; typeOnly: boolean } | null {
  return specifier !== undefined && ts.isStringLiteralLike(specifier) ? { name: specifier.text, typeOnly } : null;
}

function isLoad(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
}

function importsTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name !== undefined || named === undefined || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}
