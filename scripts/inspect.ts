import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import outlets from '../assets/outlets.json';
import { builtFiles } from './built-files';
import { ALLOWED, FORBIDDEN, forbiddenIn, type Kind, kindOf } from './forbidden';
import { manifestFaults, NEWS } from './manifest-faults';
import { BadInput, runCommand } from './usage';

const USAGE = `npm run inspect                looks into both built packages for what must not be there
npm run inspect -- FOLDER...   looks into unpacked packages
It reads the manifest and every script, page and style sheet, and looks for powers that Sidelight doesn't need, and for
ways to send something away, to run text as code, or to turn text into elements. It ends with 1 if one is found, and
with 2 if there is nothing to read.`;
const KINDS: readonly Kind[] = ['content script', 'script', 'page', 'style sheet'];

await runCommand(USAGE, async (args) => {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const output = join(import.meta.dirname, '..', '.output');
  const folders =
    positionals.length > 0 ? positionals : ['chrome', 'firefox'].map((name) => join(output, `${name}-mv3`));
  const read = new Map<Kind, number>();
  const seen = new Map<string, Set<string>>();

  for (const folder of folders) {
    const files = existsSync(folder) ? [...builtFiles(folder)] : [];
    // A package has all of these; where one is missing, this is no package, or half of one.
    const missing = [...KINDS, 'manifest.json'].filter(
      (kind) => !files.some(([file]) => file === kind || kindOf(file) === kind),
    );
    if (missing.length > 0) {
      throw new BadInput(
        `${folder} holds no ${missing.join(', no ')}: run "npm run build" first, or name an unpacked package.`,
      );
    }
    for (const [file, content] of files) {
      const text = content.toString('utf8');
      const kind = kindOf(file);
      if (file === 'manifest.json')
        for (const fault of manifestFaults(JSON.parse(text))) {
          console.error(`${join(folder, file)}: ${fault}`);
          process.exitCode = 1;
        }
      if (/\.wasm$/.test(file)) {
        console.error(`${join(folder, file)}: code that can't be read as text`);
        process.exitCode = 1;
      }
      if (!kind) continue;
      read.set(kind, (read.get(kind) ?? 0) + 1);
      for (const { name, at } of forbiddenIn(text, kind)) {
        console.error(`${join(folder, file)}: ${name}: … ${text.slice(Math.max(0, at - 40), at + 40)} …`);
        process.exitCode = 1;
      }
      for (const { name, pattern } of ALLOWED)
        if (kind !== 'page' && kind !== 'style sheet' && text.match(pattern))
          seen.set(name, (seen.get(name) ?? new Set()).add(file.replace(/-[\w-]{8}\.js$/, '')));
    }
  }

  if (!process.exitCode) {
    const rules = (kind: Kind) => FORBIDDEN.filter((rule) => rule.in.includes(kind)).map(({ name }) => name);
    console.log('Read, and found none of what is named:\n');
    console.log(
      `- manifest: permissions and keys beyond those that Sidelight needs, and sites beyond the ${NEWS.size} addresses of ${outlets.outlets.length} outlets in assets/outlets.json`,
    );
    for (const kind of KINDS) {
      const names = rules(kind).filter(
        (name) => kind !== 'content script' || !rules('script').includes(name),
      );
      const also = kind === 'content script' ? 'all that is named for a script, and ' : '';
      console.log(`- ${kind} (${read.get(kind)}): ${also}${names.join(', ')}`);
    }
    console.log('\nAllowed, and where it stands:\n');
    for (const [name, files] of seen) console.log(`- ${name}: ${[...files].sort().join(', ')}`);
    console.log(
      '\nThis reads text. It does not see a name that code puts together while it runs. The pages are held by their ' +
        'content security policy as well; the content script is not. What it really sends is recorded by a proxy in both ' +
        'browsers: npm run test:browser -- leaves',
    );
  }
});
