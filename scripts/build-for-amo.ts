import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';
import { builtFiles, sha256 } from './built-files';
import { runCommand } from './usage';

const USAGE = `npm run build-for-amo             builds the Firefox package twice and compares every file
npm run build-for-amo -- --both   does the same for Chrome's package, too
It makes the package and the archive of its sources that the store's reviewers get. Then it does what they do: it unpacks
the sources elsewhere, builds there, and compares. What is learned from the claim base is learned anew there, as it is at
the reviewers', and takes most of the time: allow five minutes for each browser. The installed packages are linked, not
installed again: "npm ci" from the lock file is the reviewer's part. It prints the SHA-256 sum of every file, as
sha256sum does, by which somebody else's package can be checked. It ends with 1 if a file differs.`;

const root = join(import.meta.dirname, '..');
const folderOf = (place: string, browser: string) => join(place, '.output', `${browser}-mv3`);

await runCommand(USAGE, async (args) => {
  const { values } = parseArgs({ args, options: { both: { type: 'boolean' } } });
  const browsers = values.both ? ['firefox', 'chrome'] : ['firefox'];
  for (const browser of browsers) wxt(root, ['zip', '-b', browser]);
  const elsewhere = mkdtempSync(join(tmpdir(), 'sidelight-sources-'));
  try {
    unpackSources(elsewhere);
    for (const browser of browsers) {
      wxt(elsewhere, ['build', '-b', browser], { SIDELIGHT_NO_CACHE: '1' });
      compare(browser, builtFiles(folderOf(root, browser)), builtFiles(folderOf(elsewhere, browser)));
    }
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
});

function wxt(folder: string, args: string[], env = {}): void {
  execFileSync(join(root, 'node_modules', '.bin', 'wxt'), args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** The archive that WXT makes beside Firefox's package. Chrome's is built from the same sources. */
function unpackSources(elsewhere: string): void {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const archive = readFileSync(join(root, '.output', `sidelight-${version}-sources.zip`));
  for (const [name, content] of Object.entries(unzipSync(archive))) {
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(join(elsewhere, name)), { recursive: true });
    writeFileSync(join(elsewhere, name), content);
  }
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'));
}

function compare(browser: string, shipped: Map<string, Buffer>, rebuilt: Map<string, Buffer>): void {
  const names = [...new Set([...shipped.keys(), ...rebuilt.keys()])];
  const different = names.filter((name) => {
    const [one, other] = [shipped.get(name), rebuilt.get(name)];
    return !one || !other || !one.equals(other);
  });
  for (const [name, content] of shipped) console.log(`${sha256(content)}  ${browser}-mv3/${name}`);
  if (different.length === 0) {
    // Not a line of sums, so that the output can be checked as it is.
    console.error(
      `${browser}: ${names.length} files, identical when built again from the archive of the sources`,
    );
    return;
  }
  console.error(
    `${browser}: ${different.length} of ${names.length} files differ when built from the sources: ${different.join(', ')}`,
  );
  process.exitCode = 1;
}
