import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LICENCES, licences } from './licences';

it('ships the licences of exactly the packages that are installed (npm run licences writes them)', () => {
  expect(readFileSync(LICENCES, 'utf8')).toBe(licences());
});

it('names a licence text for every package', () => {
  expect(licences()).not.toContain('brings no text');
});
