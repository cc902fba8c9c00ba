import { expect, it } from 'vitest';
import { PERMISSIONS } from '../../wxt.config';
import { PERMISSION_REASONS } from './Privacy';

it('gives a reason for every permission of the manifest', () =>
  // WXT adds sidePanel where there is one.
  expect(Object.keys(PERMISSION_REASONS).sort()).toEqual([...PERMISSIONS, 'sidePanel'].sort()));
