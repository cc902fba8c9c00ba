import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { helpIfAsked } from './help.mjs';
import { prepare } from './prepare.mjs';

/**
 * npm start: installs what is missing, then shows the extension at work. Everything up to here is plain Node; packages
 * come after.
 */
helpIfAsked(`npm start   installs what is missing (packages, and Chromium if there is none), builds the extension, and shows
            it at work on a sample article. With a display, the window stays open. Without one, the findings are
            printed, and pictures are written to start-output/.`);
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await prepare(['chromium']);
const show = ['--import', 'tsx', 'scripts/show-sample.ts'];
process.exitCode = spawnSync(process.execPath, show, { stdio: 'inherit' }).status ?? 1;
