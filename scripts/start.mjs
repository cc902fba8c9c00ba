import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { prepare } from './prepare.mjs';

/** npm start: brings what is missing, then shows the extension at work. Plain Node up to here, packages after. */
process.chdir(resolve(import.meta.dirname, '..'));
prepare(['chromium']);
const show = ['--import', 'tsx', 'scripts/show-sample.ts'];
process.exitCode = spawnSync(process.execPath, show, { stdio: 'inherit' }).status ?? 1;
