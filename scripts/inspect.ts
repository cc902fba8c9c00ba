import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from './built-files';
import { FORBIDDEN, forbiddenIn } from './forbidden';

/**
 * `npm run inspect`: reads every script and page of both built packages and looks for what must not be there: ways to
 * send something away, to run text as code, or to turn text into elements. It exits with 1 if one is found, and with 2
 * if nothing is built. Anyone who does not trust us can run it, or search the unpacked files for the same words.
 */
const output = join(import.meta.dirname, '..', '.output');
let read = 0;
for (const browser of ['chrome', 'firefox']) {
  const folder = join(output, `${browser}-mv3`);
  if (!existsSync(folder)) {
    console.error(`Nothing is built in .output/${browser}-mv3: run "npm run build" first.`);
    process.exit(2);
  }
  for (const [file, content] of builtFiles(folder)) {
    if (!/\.(js|html)$/.test(file)) continue;
    read += 1;
    const text = content.toString('utf8');
    for (const { name, at } of forbiddenIn(text, file.endsWith('.html') ? 'html' : 'script')) {
      console.error(`${browser}-mv3/${file}: ${name}: … ${text.slice(Math.max(0, at - 40), at + 40)} …`);
      process.exitCode = 1;
    }
  }
}
if (!process.exitCode)
  console.log(
    `${read} scripts and pages, none of them with any of: ${FORBIDDEN.filter(({ only }) => only !== 'source')
      .map(({ name }) => name)
      .join(', ')}`,
  );
