import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrives, EXCLUDED, HOSTS, holds, keepsOff, POLICY, POLICY_COMES } from './class-policy';
import { openArticle, until } from './harness/article';
import { builtExtension } from './harness/build';
import { inExtension } from './harness/inside';
import { startLab } from './harness/lab';
import { articleHtml } from './reading-page';

describe('a policy of the school, in chromium', () => {
  const directory = '/etc/chromium/policies/managed';
  const isRoot = process.getuid?.() === 0;
  // Chromium takes policies only from a folder of the system, so this needs root (and writes only for our own id).
  it.skipIf(!isRoot)('holds', { timeout: 120_000 }, async () => {
    const folder = builtExtension('chromium');
    const file = join(directory, `sidelight-test-${process.pid}.json`);
    const existed = existsSync(directory);
    mkdirSync(directory, { recursive: true });
    const put = (policy: unknown) =>
      writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [unpackedId(folder)]: policy } } }));
    try {
      const lab = await startLab('chromium');
      try {
        // Read before the policy was there, and without a reload what it excludes is left alone once it is.
        const early = await openArticle(lab, `${EXCLUDED}-early`, articleHtml());
        expect((await early.settled()).status).toBe('done');
        expect(await early.marks()).not.toEqual([]);
        // Chromium drops what is of the wrong type; a key that was listed as fixed closes all the same.
        const { mode, fixed } = POLICY;
        put({ mode, fixed, sites: 'rte.ie', hideLinks: 'true' });
        await arrives(lab, { mode, fixed });
        expect((await until(early.state, (state) => state?.status === 'other'))?.status).toBe('other');
        expect(await early.marks()).toEqual([]);
        put(POLICY);
        await until(
          () => inExtension(lab, (api) => api.storage.managed.get(null)),
          (found) => 'sites' in found,
          POLICY_COMES,
        );
        await arrives(lab, POLICY);
        await holds(lab);
      } finally {
        await lab.close();
      }
    } finally {
      rmSync(file, { force: true });
      if (!existed) rmSync(directory, { recursive: true });
    }
  });
});

describe('hosts that the browser’s policy blocks, in chromium', () => {
  it.skipIf(process.getuid?.() !== 0)('are left alone', async () => {
    const id = unpackedId(builtExtension('chromium'));
    const remove = chromiumPolicy({ ExtensionSettings: { [id]: HOSTS } });
    const lab = await startLab('chromium');
    try {
      await keepsOff(lab);
    } finally {
      await lab.close();
      remove();
    }
  });
});

/** Writes a policy for Chromium. Returns the undo. */
function chromiumPolicy(policy: object): () => void {
  const directory = '/etc/chromium/policies/managed';
  const file = join(directory, `sidelight-hosts-${process.pid}.json`);
  mkdirSync(directory, { recursive: true });
  writeFileSync(file, JSON.stringify(policy));
  return () => rmSync(file, { force: true });
}

/** Chromium derives the id of an unpacked extension without a key from its path: 32 letters from a to p. */
function unpackedId(folder: string): string {
  const digest = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
