import { readdir, readFile, readlink, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Sound and picture servers hold devices for others, whom they know better. Names as the kernel cuts them. */
const SERVERS = new Set(['pipewire', 'wireplumber', 'pipewire-media-']);

/** Names of the programs this person runs: by what the kernel calls them, and by the file they were started from. */
export async function runningPrograms(folder = '/proc'): Promise<readonly string[]> {
  const names = (await ownProcesses(folder)).map(async (pid) => {
    const command = await readFile(join(folder, pid, 'cmdline'), 'utf8').catch(() => '');
    return [await nameOf(pid, folder), basename(command.split('\0')[0] ?? '')];
  });
  return (await Promise.all(names)).flat().filter((name) => name !== '');
}

/** The program of this person that has a file open whose path begins like this; null: none has. */
export async function findOpener(path: string, folder = '/proc'): Promise<{ readonly name: string } | null> {
  for (const pid of await ownProcesses(folder)) {
    const files = await readdir(join(folder, pid, 'fd')).catch(() => []);
    const links = await Promise.all(files.map((file) => readlink(join(folder, pid, 'fd', file)).catch(() => '')));
    if (!links.some((link) => link.startsWith(path))) continue;
    const name = await nameOf(pid, folder);
    if (!SERVERS.has(name)) return { name };
  }
  return null;
}

/** Other people on this machine keep nobody from their break. */
async function ownProcesses(folder: string): Promise<readonly string[]> {
  const pids = (await readdir(folder)).filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
  const owners = await Promise.all(pids.map((pid) => stat(join(folder, pid)).catch(() => null)));
  const own = process.getuid?.();
  return pids.filter((_, index) => owners[index]?.uid === own);
}

async function nameOf(pid: string, folder: string): Promise<string> {
  return (await readFile(join(folder, pid, 'comm'), 'utf8').catch(() => '')).trim();
}
