import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { builtFiles, sha256 } from './built-files';

/**
 * `npm run build-for-amo`: makes the Firefox package and the archive of its sources that the store's reviewers get.
 * Then it does what they do: it unpacks the sources elsewhere, builds there, and compares every file. It exits with 1
 * if one differs. What is learned from the claim base is learned anew there, as it is at the reviewers'. The installed
 * packages are linked, not installed again; `npm ci` from the lock file is the reviewer's part.
 */
const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const wxt = join(root, 'node_modules', '.bin', 'wxt');
const run = (folder: string, args: string[], env = {}) =>
  execFileSync(wxt, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

run(root, ['zip', '-b', 'firefox']);
const shipped = builtFiles(join(root, '.output', 'firefox-mv3'));

const elsewhere = mkdtempSync(join(tmpdir(), 'sidelight-sources-'));
try {
  const archive = readFileSync(join(root, '.output', `sidelight-${version}-sources.zip`));
  for (const [name, content] of Object.entries(unzipSync(archive))) {
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(join(elsewhere, name)), { recursive: true });
    writeFileSync(join(elsewhere, name), content);
  }
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'));
  run(elsewhere, ['build', '-b', 'firefox'], { SIDELIGHT_NO_CACHE: '1' });
  const rebuilt = builtFiles(join(elsewhere, '.output', 'firefox-mv3'));

  const names = [...new Set([...shipped.keys(), ...rebuilt.keys()])];
  const different = names.filter((name) => {
    const [one, other] = [shipped.get(name), rebuilt.get(name)];
    return !one || !other || !one.equals(other);
  });
  for (const [name, content] of shipped) console.log(`${sha256(content)}  ${name}`);
  if (different.length > 0) {
    console.error(
      `${different.length} of ${names.length} files differ when built from the sources: ${different.join(', ')}`,
    );
    process.exitCode = 1;
  } else console.log(`${names.length} files, identical when built again from the archive of the sources`);
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}
