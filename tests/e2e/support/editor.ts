import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import { ownEnvironment, type TestApp } from './app.ts';
import { startDaemon, waitUntil } from './daemon.ts';
import { activeWindow } from './window-manager.ts';

/** A window of another program that takes down what is typed into it. */
export interface Editor {
  /** Its X window id, as `xprop` writes it. */
  readonly id: string;
  /** A click on it, so to speak: it is in front and has the keyboard. */
  readonly focus: () => Promise<void>;
  /** What was typed into it so far. */
  readonly typed: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Opens a terminal with a program that reads keys; needs a window manager on that display. */
export async function openEditor(title: string, env: Record<string, string>): Promise<Editor> {
  const folder = await mkdtemp(join(tmpdir(), 'trailbreak-editor-'));
  const paper = join(folder, 'typed');
  const terminal = startDaemon('xterm', ['-T', title, '-e', 'sh', '-c', `stty -icanon -echo; cat > '${paper}'`], env);
  const find = async (): Promise<string | null> => {
    const [first] = (await xdotool(['search', '--onlyvisible', '--name', `^${title}$`], env).catch(() => '')).split(
      '\n',
    );
    return first ? `0x${Number(first).toString(16)}` : null;
  };
  await terminal.until(async () => (await find()) !== null);
  const id = (await find()) ?? '';
  const typed = (): Promise<string> => readFile(paper, 'utf8').catch(() => '');
  return {
    id,
    focus: async () => {
      await xdotool(['windowactivate', id], env);
      await waitUntil(async () => (await activeWindow(env)) === id, `the focus of ${title}`);
    },
    typed,
    close: async () => {
      await terminal.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Opens the small window, and goes on in the editor. */
export async function openHomeBehind(app: TestApp, editor: Editor, env: Record<string, string>): Promise<Page> {
  await editor.focus();
  const home = await app.openHome();
  await expect.poll(() => activeWindow(env)).not.toBe(editor.id);
  await editor.focus();
  return home;
}

/** Types into whatever has the keyboard. */
export async function typeKeys(keys: string, env: Record<string, string>): Promise<void> {
  await xdotool(['type', '--delay', '30', keys], env);
}

/** Presses keys one after another, by their X names: `Escape`, `alt+Tab`. */
export async function pressKeys(keys: readonly string[], env: Record<string, string>): Promise<void> {
  await xdotool(['key', '--delay', '10', ...keys], env);
}

export async function xdotool(args: readonly string[], env: Record<string, string>): Promise<string> {
  return (await promisify(execFile)('xdotool', args, { env: { ...ownEnvironment(), ...env } })).stdout.trim();
}
