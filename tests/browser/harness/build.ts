import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserName } from '../../../scripts/find-browser.mjs';

const ROOT = resolve(import.meta.dirname, '../../..');
const TARGET = { chromium: 'chrome', firefox: 'firefox' } as const;
/** What the built extension depends on; tests beside the source don't count. */
const SOURCES = [
  'assets',
  'components',
  'entrypoints',
  'lib',
  'public',
  'scripts',
  'package-lock.json',
  'wxt.config.ts',
];

/** The folder of the built extension. Builds first where it is missing or older than its sources. */
export function builtExtension(browser: BrowserName): string {
  const folder = join(ROOT, '.output', `${TARGET[browser]}-mv3`);
  const manifest = join(folder, 'manifest.json');
  const builtAt = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (SOURCES.some((source) => newest(join(ROOT, source)) > builtAt)) build(TARGET[browser]);
  return folder;
}

/** Before all tests, in one process: two builds at a time tear down each other's files. */
export function setup(): void {
  builtExtension('chromium');
  builtExtension('firefox');
}

function build(target: string): void {
  try {
    const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
    execFileSync(process.execPath, [wxt, 'build', '-b', target], { cwd: ROOT, stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer };
    throw new Error(`The extension could not be built for ${target}.\n${stdout ?? ''}${stderr ?? ''}`);
  }
}

function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return /\.test\.tsx?$/.test(path) ? 0 : stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
