import { build } from 'vite';
import { claimBasePlugin } from '../../scripts/claim-base-plugin';

/** One of our modules as a script that can be evaluated in a page. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [claimBasePlugin()],
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'sidelightBench' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${entry} was not built`);
  return output.output[0].code;
}
