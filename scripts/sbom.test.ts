import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LICENCES } from './licences';
import { billOfMaterials } from './sbom';

const bill = billOfMaterials();

it('names the packages and versions whose licences ship, and no others', () => {
  const heads = readFileSync(LICENCES, 'utf8').matchAll(/^-{72}\n\n(\S+) (\S+) \((\S+)\)$/gm);
  const shipped = [...heads].map(([, name, version, licence]) => [name, version, licence]);
  expect(shipped.length).toBeGreaterThan(4);
  expect(bill.components.map((one) => [one.name, one.version, one.licenses[0]?.license.id])).toEqual(shipped);
});

it('is about Sidelight, and says of each package which archive it is', () => {
  expect(bill.metadata.component).toMatchObject({ type: 'application', name: 'sidelight' });
  for (const { name, version, purl, hashes } of bill.components) {
    expect(purl).toBe(`pkg:npm/${name}@${version}`);
    expect(hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[\da-f]{128}$/) }]);
  }
});

it('has no time and no number of its own, so that one state gives one file', () => {
  expect(bill).not.toHaveProperty('serialNumber');
  expect(bill.metadata).not.toHaveProperty('timestamp');
  expect(billOfMaterials()).toEqual(bill);
});
