import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importBreaches, LAYERS } from './architecture/import-rules.ts';
import { inLines, parseModule, readModules, type Breach, type Module } from './architecture/modules.ts';
import { sizeBreaches } from './architecture/size-rules.ts';
import { sourceBreaches } from './architecture/source-rules.ts';
import { healthBreaches, keyBreaches, textsOf, type Words } from './architecture/text-rules.ts';

const LOCALES = 'resources/locales/en';

const modules = readModules('src');
const others = [...readModules('scripts'), ...readModules('tests')];
const words = catalogue();

function catalogue(): Words {
  const files = readdirSync(LOCALES).map((name) => [
    name.replace('.json', ''),
    JSON.parse(readFileSync(`${LOCALES}/${name}`, 'utf8')) as Words,
  ]);
  const { app, ...namespaces } = Object.fromEntries(files) as Record<string, Words>;
  return { ...app, ...namespaces };
}

function breachesOf(rule: (module: Module) => readonly Breach[], from = modules): string {
  return inLines(from.flatMap(rule));
}

describe('the tree', () => {
  it('is really read: modules, imports, functions and texts', () => {
    expect(modules.length).toBeGreaterThan(20);
    expect(modules.flatMap((module) => module.imports).length).toBeGreaterThan(40);
    expect(textsOf(words).length).toBeGreaterThan(50);
    const unseen = ['src/shared/', 'src/core/', 'src/main/', 'src/preload/', 'src/renderer/break/'].filter(
      (folder) => !modules.some(({ path }) => path.startsWith(folder)),
    );
    expect(unseen).toEqual([]);
  });

  it('imports only as the table of layers allows', () => {
    expect(breachesOf(importBreaches)).toBe('');
  });

  it('reads the clock, talks over the wire and rolls dice only where that belongs', () => {
    expect(breachesOf(sourceBreaches)).toBe('');
  });

  it('keeps files and functions under the caps of the house', () => {
    expect(breachesOf(sizeBreaches)).toBe('');
  });

  it('keeps scripts and test files under the cap for files', () => {
    const files = (module: Module): readonly Breach[] => sizeBreaches(module).filter(({ line }) => line > 250);
    expect(breachesOf(files, others)).toBe('');
  });

  it('never lets a script import the app or a test', () => {
    const scripts = others.filter(({ path }) => path.startsWith('scripts/'));
    const outside = scripts.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => /^(src|tests)\//.test(target))
        .map(({ target, line }) => `${path}:${line} ${target}`),
    );
    expect(outside).toEqual([]);
  });

  it('keeps the parser of what comes from outside out of the windows, which would all have to load it', () => {
    const reached = new Set<string>();
    const follow = (path: string): void => {
      const asked = modules.find((module) => module.path === path)?.imports.filter(({ typeOnly }) => !typeOnly) ?? [];
      for (const { target } of asked.filter(({ target: next }) => !reached.has(next))) {
        reached.add(target);
        follow(target);
      }
    };
    for (const page of ['break', 'notice', 'home', 'settings', 'statistics', 'welcome'])
      follow(`src/renderer/${page}/main.tsx`);
    expect([...reached]).toContain('src/shared/catalogue-data.ts');
    expect([...reached]).not.toContain('zod');
  });

  it('has a text for every key it asks for', () => {
    expect(breachesOf((module) => keyBreaches(module, words))).toBe('');
  });

  it('promises nothing about health', () => {
    expect(inLines(healthBreaches(LOCALES, words))).toBe('');
  });
});

describe('the rules', () => {
  /** What the rule says about a made-up file, as `line: breach`. */
  function said(rule: (module: Module) => readonly Breach[], path: string, text: string): string[] {
    return rule(parseModule(path, text)).map(({ line, what }) => `${line}: ${what}`);
  }

  it.each([
    ['shared, a package of the shell', 'src/shared/a.ts', "import { app } from 'electron';"],
    ['shared, Node', 'src/shared/a.ts', "import { join } from 'node:path';"],
    ['shared, core', 'src/shared/a.ts', "import { b } from '../core/b.ts';"],
    ['core, a type of main', 'src/core/a.ts', "import type { B } from '../main/b.ts';"],
    ['core, by an import type', 'src/core/a.ts', "export type B = import('../main/b.ts').B;"],
    ['a part of main, another part', 'src/main/tray/a.ts', "import { b } from '../store/b.ts';"],
    ['a part of main, another part by passing it on', 'src/main/tray/a.ts', "export { b } from '../store/b.ts';"],
    ['a part of main, a value of core', 'src/main/tray/a.ts', "import { b } from '../../core/b.ts';"],
    ['a window, another window', 'src/renderer/home/a.tsx', "import { b } from '../break/b.tsx';"],
    ['a window, core', 'src/renderer/home/a.tsx', "const b = await import('../../core/b.ts');"],
    ['a window, electron', 'src/renderer/home/a.tsx', "import { ipcRenderer } from 'electron';"],
    ['a component, a window', 'src/renderer/components/a.tsx', "import { b } from '../home/b.tsx';"],
    ['the preload, Node', 'src/preload/index.ts', "const fs = require('node:fs');"],
    ['the command line, electron', 'src/cli/a.ts', "import { app } from 'electron';"],
    ['anyone, a test', 'src/main/a.ts', "import { b } from '../../tests/b.ts';"],
    ['anyone, an alias', 'src/main/a.ts', "import { b } from '@/shared/b.ts';"],
    ['a folder that is not in the table', 'src/elsewhere/a.ts', ''],
  ])('refuse: %s', (_what, path, text) => {
    expect(said(importBreaches, path, text)).toHaveLength(1);
  });

  it.each([
    ['a part of main, a type of core', 'src/main/tray/a.ts', "import type { B } from '../../core/b.ts';"],
    ['a window, what windows share', 'src/renderer/home/a.tsx', "import { B } from '../components/b.tsx';"],
    ['a package by its inner path', 'src/shared/a.ts', "import * as z from 'zod/mini';"],
  ])('allow: %s', (_what, path, text) => {
    expect(said(importBreaches, path, text)).toEqual([]);
  });

  it('name the file, the line and the folder', () => {
    const module = parseModule('src/core/a.ts', "\nimport { app } from 'electron';");
    expect(inLines(importBreaches(module))).toBe('src/core/a.ts:2 src/core/ may not import electron');
  });

  it.each([
    ['the clock', 'src/main/tray/a.ts', 'const at = Date.now();', 'reads the clock'],
    ['the clock by a date', 'src/renderer/home/a.ts', 'const at = new Date();', 'reads the clock'],
    ['the clock by a call', 'src/core/a.ts', 'const at = Date();', 'reads the clock'],
    ['a date in the core', 'src/core/a.ts', 'const at = new Date(5);', 'makes a date'],
    ['dice', 'src/core/a.ts', 'const die = Math.random();', 'not the same twice'],
    ['the wire in main', 'src/main/a.ts', 'ipcMain.handle(name, answer);', 'another process'],
    ['the wire of a window', 'src/main/windows/a.ts', 'window.webContents.send(name);', 'another process'],
    ['an index', 'src/shared/a.ts', "export * from './b.ts';\nexport { c } from './c.ts';", 'only passes on'],
  ])('refuse where it does not belong: %s', (_what, path, text, why) => {
    expect(said(sourceBreaches, path, text).join()).toContain(why);
  });

  it.each([
    ['the clock in its sensor', 'src/main/sensors/clock.ts', 'const at = Date.now();'],
    ['a known instant on screen', 'src/renderer/home/a.ts', 'const shown = new Date(at);'],
    ['the wire in its wrapper', 'src/main/ipc/ipc.ts', 'ipcMain.handle(name, answer);'],
  ])('allow where it belongs: %s', (_what, path, text) => {
    expect(said(sourceBreaches, path, text)).toEqual([]);
  });

  it('count the lines of files, functions and components', () => {
    const lines = (count: number): string => 'go();\n'.repeat(count);
    const body = (count: number): string => `() => {\n${lines(count - 2)}};\n`;
    expect(said(sizeBreaches, 'src/core/a.ts', lines(250))).toEqual([]);
    expect(said(sizeBreaches, 'src/core/a.ts', lines(251))).toEqual(['251: has 251 lines, at most 250']);
    expect(said(sizeBreaches, 'src/preload/index.ts', lines(41))).toEqual(['41: has 41 lines, at most 40']);
    expect(said(sizeBreaches, 'src/core/a.ts', `const a = ${body(40)}`)).toEqual([]);
    expect(said(sizeBreaches, 'src/core/a.ts', `const a = ${body(41)}`)).toEqual(['1: a has 41 lines, at most 40']);
    expect(said(sizeBreaches, 'src/renderer/home/a.tsx', `const Ring = ${body(80)}`)).toEqual([]);
    expect(said(sizeBreaches, 'src/renderer/home/a.tsx', `const Ring = ${body(81)}`)).toHaveLength(1);
    expect(said(sizeBreaches, 'src/core/a.ts', `class A {\n  b() {\n${lines(39)}  }\n}`)).toHaveLength(1);
  });

  it('find a key without a text, also in a choice and in a key that is put together', () => {
    const small = { tray: { quit: 'Quit', left_other: '{{count}} left' } };
    const missing = (text: string): number => keyBreaches(parseModule('src/main/a.ts', text), small).length;
    expect(missing("text('tray.quit'); text('tray.left'); text(`tray.${name}`);")).toBe(0);
    expect(missing("text('tray.gone');")).toBe(1);
    expect(missing("parts.text(on ? 'tray.quit' : 'tray.gone');")).toBe(1);
    expect(missing('text(`attic.${name}`);')).toBe(1);
  });

  it.each(['Treats pain', 'it heals', 'a cure', 'prevents injury', 'diagnosed'])('find a health claim: %s', (text) => {
    expect(healthBreaches('en', { a: { b: ['fine', text] } })).toHaveLength(1);
  });

  it('take ordinary words for what they are', () => {
    expect(healthBreaches('en', { a: 'a secure, healthy retreat' })).toEqual([]);
  });

  it('have one row for each folder', () => {
    const folders = LAYERS.map(({ folder }) => folder);
    expect(new Set(folders).size).toBe(folders.length);
  });
});
