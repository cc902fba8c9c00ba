import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { builtFiles } from './built-files';
import { BadInput, runCommand } from './usage';

const USAGE = `npm run sizes   compares what readers download, and what a page pays for, with the budgets
Ends with 1 if one is exceeded, and with 2 if nothing is built. A kilobyte is 1,024 bytes.`;
const KB = 1024;
const BUDGETS = {
  /** It runs in every news page, so this is the one size that readers feel. */
  contentScriptGzipped: 12 * KB,
  /** The whole download. */
  packageZipped: 600 * KB,
};

await runCommand(USAGE, async () => {
  const output = join(import.meta.dirname, '..', '.output');
  const rows: { browser: string; what: string; bytes: number; budget?: number }[] = [];
  for (const browser of ['chrome', 'firefox']) {
    const folder = join(output, `${browser}-mv3`);
    if (!existsSync(folder)) {
      throw new BadInput(`Nothing is built in .output/${browser}-mv3: run "npm run build" first.`);
    }
    const files = builtFiles(folder);
    const gzipped = (name: string) => gzipSync(files.get(name) ?? Buffer.alloc(0), { level: 9 }).length;
    const script = gzipped('content-scripts/content.js');
    rows.push(
      { browser, what: 'content script, gzipped', bytes: script, budget: BUDGETS.contentScriptGzipped },
      { browser, what: 'its style sheet, gzipped', bytes: gzipped('content-scripts/content.css') },
      { browser, what: 'background, gzipped', bytes: gzipped('background.js') },
      {
        browser,
        what: 'package, zipped',
        bytes: zippedSize(files),
        budget: BUDGETS.packageZipped,
      },
    );
  }

  const kilobytes = (bytes: number) => (bytes / KB).toFixed(1).padStart(7);
  for (const { browser, what, bytes, budget } of rows) {
    const against =
      budget === undefined ? '' : `of ${kilobytes(budget)} kB${bytes > budget ? '   TOO LARGE' : ''}`;
    console.log(`${browser.padEnd(8)} ${what.padEnd(26)} ${kilobytes(bytes)} kB ${against}`);
  }
  if (rows.some(({ bytes, budget }) => budget !== undefined && bytes > budget)) process.exitCode = 1;
});

/** What a zip file of these has, as `npm run zip` writes it: each file deflated, and named in front of it and at the end. */
function zippedSize(files: ReadonlyMap<string, Buffer>): number {
  const [header, entry, end] = [30, 46, 22];
  const sizes = [...files].map(
    ([name, content]) =>
      deflateRawSync(content, { level: 9 }).length + header + entry + 2 * Buffer.byteLength(name),
  );
  return sizes.reduce((sum, size) => sum + size, end);
}
