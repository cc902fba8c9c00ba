import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { arrives, HOSTS, holds, keepsOff, POLICY } from './class-policy';
import { startLab } from './harness/lab';

const GECKO = 'sidelight@sidelight.example';

describe('a policy of the school, in firefox', () => {
  it('holds', async () => {
    const { executable, remove } = firefoxWithPolicy({ '3rdparty': { Extensions: { [GECKO]: POLICY } } });
    const lab = await startLab('firefox', { executable });
    try {
      await arrives(lab, POLICY);
      await holds(lab);
    } finally {
      await lab.close();
      remove();
    }
  });
});

describe('hosts that the browser’s policy blocks, in firefox', () => {
  it('are left alone', async () => {
    const { executable, remove } = firefoxWithPolicy({ ExtensionSettings: { [GECKO]: HOSTS } });
    const lab = await startLab('firefox', { executable });
    try {
      await keepsOff(lab);
    } finally {
      await lab.close();
      remove();
    }
  });
});

/** A Firefox of the test's own beside the machine's: linked files, and a policies.json that only it reads. */
function firefoxWithPolicy(policies: object) {
  const found = findBrowser('firefox');
  if (!found) throw new Error('No firefox on this machine. npm test installs it, or set FIREFOX.');
  const original = realpathSync(found);
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-firefox-'));
  for (const name of readdirSync(dirname(original))) {
    const from = join(dirname(original), name);
    if (name === 'distribution') continue;
    // Programs must be copies: a program looks for its files where it really lies.
    if (lstatSync(realpathSync(from)).isFile() && isProgram(from)) copyFileSync(from, join(folder, name));
    else symlinkSync(realpathSync(from), join(folder, name));
  }
  mkdirSync(join(folder, 'distribution'));
  writeFileSync(join(folder, 'distribution', 'policies.json'), JSON.stringify({ policies }));
  return {
    executable: join(folder, original.slice(dirname(original).length + 1)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function isProgram(file: string): boolean {
  return /firefox/.test(file.split('/').at(-1) ?? '') && execFileSync('head', ['-c4', file]).includes('ELF');
}
