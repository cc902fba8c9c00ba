import fc from 'fast-check';
import { it } from 'vitest';
import { PROPERTIES } from './properties';

const CASES = { parser: 300, splitter: 300, matcher: 100, extractor: 300 };

it.each(Object.entries(PROPERTIES))(
  'whatever comes: %s',
  (name, make) => fc.assert(make() as fc.IProperty<unknown>, { numRuns: CASES[name as keyof typeof CASES] }),
  120_000,
);
