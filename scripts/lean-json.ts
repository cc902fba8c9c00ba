import { readFileSync } from 'node:fs';

/** A file of public/ on its way into the package, as WXT's hook `build:publicAssets` passes it on. */
type PublicFile = { relativeDest: string } & ({ absoluteSrc: string } | { contents: string });

/**
 * Removes from JSON files, on their way into the package, the white space that makes them readable here. Nothing else
 * changes.
 */
export function leanJson(files: PublicFile[]): void {
  for (const [i, file] of files.entries())
    if (file.relativeDest.endsWith('.json') && 'absoluteSrc' in file) {
      const contents = JSON.stringify(JSON.parse(readFileSync(file.absoluteSrc, 'utf8')));
      files[i] = { relativeDest: file.relativeDest, contents };
    }
}
