import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileSync } from './safe-write.ts';

/** What an autostart entry starts. */
export interface StartCommand {
  readonly name: string;
  /** The program and its arguments, as they are. */
  readonly command: readonly string[];
}

/** The file with which a Linux desktop starts the app; https://specifications.freedesktop.org/autostart-spec/ */
function pathIn(configFolder: string): string {
  return join(configFolder, 'autostart', 'trailbreak.desktop');
}

/** Whether the desktop would start the app: the entry is there, and not switched off in it. */
export function hasAutostart(configFolder: string): boolean {
  try {
    const lines = readFileSync(pathIn(configFolder), 'utf8').split('\n');
    // GNOME's own switch; `Hidden` is the word of the specification
    return !lines.some((line) => /^(Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)\s*$/.test(line));
  } catch {
    return false;
  }
}

/**
 * Writes the entry, or removes it.
 * @throws the system's error when that does not work.
 */
export function setAutostart(configFolder: string, start: StartCommand | null): void {
  const path = pathIn(configFolder);
  if (start === null) {
    rmSync(path, { force: true });
    return;
  }
  const exec = start.command.map(quote).join(' ');
  const lines = ['[Desktop Entry]', 'Type=Application', `Name=${start.name}`, `Exec=${exec}`, 'Terminal=false'];
  writeFileSync(path, `${lines.join('\n')}\n`, { mode: 0o644 });
}

/**
 * An argument of `Exec`: in double quotes with four characters escaped, then escaped once more as any value of the file,
 * and `%` doubled; https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html
 */
function quote(argument: string): string {
  const quoted = argument.replaceAll(/["`$\\]/g, String.raw`\$&`);
  return `"${quoted.replaceAll('\\', '\\\\').replaceAll('%', '%%')}"`;
}
