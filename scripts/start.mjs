import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.mjs';

/**
 * npm start: installs what is missing, then shows the extension at work. Everything up to here is plain Node; packages
 * come after.
 */
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await prepare(['chromium']);
const show = ['--import', 'tsx', 'scripts/show-sample.ts'];
process.exitCode = spawnSync(process.execPath, show, { stdio: 'inherit' }).status ?? 1;
