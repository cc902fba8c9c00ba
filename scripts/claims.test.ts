import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { claimBaseSchema } from '../lib/claims/json-schema';
import { parseClaimBase } from '../lib/claims/parse';
import { unpack } from '../lib/claims/unpack';
import { templateFiles } from './claim-template';

it('has a JSON Schema that is up to date (npm run claims -- --schema)', () => {
  const file = join(import.meta.dirname, '..', 'assets', 'claims', 'claim-base.schema.json');
  expect(readFileSync(file, 'utf8')).toBe(claimBaseSchema());
});

it('makes a template that is a sound base with an id from its folder', () => {
  const files = Object.entries(templateFiles('/tmp/Bridge Opening!'));
  const { texts, problems } = unpack(
    files.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
  );
  const parsed = parseClaimBase(texts);
  expect(problems).toEqual([]);
  expect(parsed.ok && parsed.base.base.id).toBe('bridge-opening');
});
