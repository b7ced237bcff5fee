import { basename, join, resolve } from 'node:path';
import { build } from 'vite';

/** Builds a source file with all it needs into one script, for a process of its own. */
export async function bundle(entry: string, folder: string): Promise<string> {
  const output = { format: 'es', entryFileNames: '[name].mjs' } as const;
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: { ssr: resolve(entry), outDir: folder, emptyOutDir: false, rolldownOptions: { output } },
  });
  return join(folder, `${basename(entry, '.ts')}.mjs`);
}
