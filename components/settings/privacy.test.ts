import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PERMISSION_REASONS } from './Privacy';

it('gives a reason for every permission of the manifest', () => {
  const config = readFileSync(new URL('../../wxt.config.ts', import.meta.url), 'utf8');
  const list = /\bpermissions: \[(.*?)\]/.exec(config)?.[1] ?? '';
  const names = [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name ?? '');
  expect(names).toContain('storage');
  // WXT adds sidePanel where there is one.
  for (const name of [...names, 'sidePanel']) expect(PERMISSION_REASONS, name).toHaveProperty(name);
});
