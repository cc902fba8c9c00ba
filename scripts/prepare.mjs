import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

/**
 * What a fresh machine lacks, brought by plain Node: nothing here may import a package, and nothing before
 * `checkNode` may be newer than Node 18 (`import.meta.dirname` is). Every failure is one line that says what to do,
 * and exit code 2.
 * @import { BrowserName } from './find-browser.mjs'
 */

const OLDEST_NODE = [20, 19];
const APT_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Brings packages at once, and begins with browsers, which takes longest; they come while others work.
 * @param {readonly BrowserName[]} browsers
 * @returns {Promise<void>} when the browsers are there
 */
export function prepare(browsers) {
  checkNode();
  const installed = installBrowsers(browsers);
  installPackages();
  return installed;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  giveUp(
    `Sidelight needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org.`,
  );
}

/**
 * npm writes its own record into node_modules when it is done. An older or missing one means that packages are not
 * installed.
 */
function installPackages() {
  const record = 'node_modules/.package-lock.json';
  const isCurrent = existsSync(record) && statSync(record).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (!isCurrent) {
    console.log('Installing packages (npm ci) …');
    if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']))
      giveUp('npm ci failed: see its message above. Without a network, run it once where there is one.');
  }
  // npm does this after an installation, unless it was told to run no scripts.
  if (
    !existsSync('.wxt/tsconfig.json') &&
    !run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'prepare'])
  )
    giveUp('wxt prepare failed: see its message above.');
}

/** @param {readonly BrowserName[]} browsers */
async function installBrowsers(browsers) {
  const missing = browsers.filter((name) => !findBrowser(name));
  if (missing.length === 0) return;
  const wrong = missing.filter((name) => process.env[name.toUpperCase()]).map((name) => name.toUpperCase());
  if (wrong.length > 0) giveUp(`${wrong.join(' and ')} names no file. Correct it, or unset it.`);
  const packages = missing.map((name) => APT_PACKAGES[name]).join(' ');
  const install = `apt-get install --yes --no-install-recommends ${packages}`;
  const canInstall = process.getuid?.() === 0 && run('apt-get', ['--version'], 'ignore');
  if (canInstall) {
    console.log(`Installing ${missing.map((name) => APT_PACKAGES[name]).join(' and ')} (apt-get) …`);
    const apt = spawn('sh', ['-c', `apt-get update -qq; ${install} -qq`], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    await new Promise((resolve) => apt.on('close', resolve));
  }
  const still = missing.filter((name) => !findBrowser(name));
  if (still.length === 0) return;
  const named = still.map((name) => `${name.toUpperCase()}=/path/to/${name}`).join(' ');
  giveUp(`${still.join(' and ')} missing: install with "sudo ${install}" or the like, or set ${named}.`);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {'inherit' | 'ignore'} [output]
 */
export function run(command, args, output = 'inherit') {
  // On Windows npm is a script, which only a shell starts. Our arguments hold nothing that a shell would change.
  const shell = process.platform === 'win32' && command === 'npm';
  return spawnSync(command, args, { stdio: ['ignore', output, output], shell }).status === 0;
}

/**
 * @param {string} message
 * @returns {never}
 */
export function giveUp(message) {
  console.error(message);
  process.exit(2);
}
