import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSERS } from './find-browser.mjs';
import { helpIfAsked } from './help.mjs';
import { prepare } from './prepare.mjs';

/**
 * npm test: installs what is missing, runs every check, and ends with "N passed, N failed". A check that is not a
 * vitest project counts as one. A check that fails shows its whole output; the others show one line.
 */
helpIfAsked(`npm test    installs what is missing (packages, browsers) and runs every check: types, lint, claim base, unit tests,
            builds, sizes, inspect, the stores' rules, browser tests. It takes no options; for one kind of tests see
            npm run test:unit, npm run test:browser. Ends with "N passed, N failed", and with 1 if anything failed.`);
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const browsers = prepare(BROWSERS);

const reports = mkdtempSync(join(tmpdir(), 'sidelight-'));
const total = { passed: 0, failed: 0 };

// Learning, building and unit tests keep one core busy each. Builds and unit tests need what is learned.
const learned = check('learning from the claim base', 'learn');
await Promise.all([readSources(), buildAndRebuild()]);
await browsers;
await tests('browser tests', 'browser*');

rmSync(reports, { recursive: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function readSources() {
  await check('types', 'typecheck');
  await check('lint and dead code', 'lint');
  await check('claim base', 'claims');
  await learned;
  await tests('unit tests', 'unit');
}

async function buildAndRebuild() {
  await learned;
  await check('build for both browsers', 'build');
  await check('sizes within their budgets', 'sizes');
  await check('nothing in the package that could send or interpret', 'inspect');
  await check('Firefox add-on rules', 'lint:store');
  await check('the same files again from the sources archive', 'build-for-amo');
}

/**
 * @param {string} title
 * @param {string} script of package.json
 */
async function check(title, script) {
  const { status, output, seconds } = await run(['npm', 'run', '--silent', script]);
  tell(title, status === 0 ? 1 : 0, status === 0 ? 0 : 1, seconds, output);
}

/**
 * @param {string} title
 * @param {string} project of vitest.config.ts; a star stands for any ending
 */
async function tests(title, project) {
  const report = join(reports, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status, output, seconds } = await run(['npx', 'vitest', 'run', '--project', project, ...reporters]);
  const counts = read(report);
  rmSync(report, { force: true });
  const passed = counts?.numPassedTests ?? 0;
  // A file that can't be loaded has no failing tests, and a project without tests is a mistake. Both count as a
  // failure.
  const broken = status !== 0 || passed === 0 ? 1 : 0;
  const failed = Math.max(counts?.numFailedTests ?? 0, broken);
  const skipped = counts?.numPendingTests ?? 0;
  tell(skipped ? `${title} (${skipped} skipped)` : title, passed, failed, seconds, output);
}

/**
 * @param {string} file
 * @returns {{ numPassedTests: number, numFailedTests: number, numPendingTests: number } | null}
 */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {string[]} command */
async function run([command = '', ...args]) {
  const started = Date.now();
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Vitest and others ask nothing and draw nothing if they are told that nobody is watching.
    env: { ...process.env, CI: 'true', NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  const [status] = await once(child, 'close').catch((error) => [String(error)]);
  return { status, output, seconds: Math.round((Date.now() - started) / 1000) };
}

/**
 * @param {string} title
 * @param {number} passed
 * @param {number} failed
 * @param {number} seconds
 * @param {string} output
 */
function tell(title, passed, failed, seconds, output) {
  total.passed += passed;
  total.failed += failed;
  console.log(`${failed ? '✗' : '✓'} ${title}: ${passed} passed, ${failed} failed, ${seconds} s`);
  if (failed) console.log(output);
}
