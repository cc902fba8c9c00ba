import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { soundBase } from '../claim-bases/bad-files';
import { until } from './harness/article';
import { inExtension } from './harness/inside';
import { type Lab, startLab } from './harness/lab';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-update-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The version of the matcher that learned the imported base; with `set`, it is made another one first. */
const learnedVersion = (lab: Lab, set: number | null = null): Promise<number | null> =>
  inExtension(
    lab,
    (_api, [set]) =>
      new Promise<number | null>((resolve, reject) => {
        const opening = indexedDB.open('claim-bases');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction('content', 'readwrite').objectStore('content');
          const reading = store.get('harbour-fair');
          reading.onsuccess = () => {
            const base = reading.result as { learned?: { version: number } } | undefined;
            if (base?.learned && set !== null) {
              base.learned.version = set;
              store.put(base, 'harbour-fair');
            }
            opening.result.close();
            resolve(base?.learned?.version ?? null);
          };
        };
      }),
    [set] as const,
  );

async function importBase(lab: Lab): Promise<void> {
  const file = join(folder, 'base.json');
  writeFileSync(file, JSON.stringify(soundBase()));
  const page = await lab.extension.openPage('bases.html');
  await page.waitForSelector('.base');
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await page.waitForSelector('[data-state=offer]');
  await page.$eval('.import-outcome .primary', (button) => (button as HTMLElement).click());
  await page.waitForSelector('[data-base="harbour-fair"]');
}

// Chromium takes an unpacked extension that it starts with for a new one in place of the old: an update.
it('learns anew, after an update, from an imported base that another version learned from', async () => {
  const profile = mkdtempSync(join(folder, 'profile-'));
  const first = await startLab('chromium', { profile });
  await importBase(first);
  const current = await learnedVersion(first);
  expect(current).toBeGreaterThan(0);
  await learnedVersion(first, -1);
  expect(await learnedVersion(first)).toBe(-1);
  await first.close();

  const second = await startLab('chromium', { profile });
  try {
    await until(
      () => learnedVersion(second),
      (version) => version === current,
      20,
    );
  } finally {
    await second.close();
  }
});
