import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { helpIfAsked } from '../../scripts/help.mjs';
import { PROPERTIES } from './properties';

/**
 * `npm run fuzz -- [--cases 1000000] [--minutes N] [--only parser,splitter,matcher,extractor] [--seed N]`: so many cases
 * for each property. Prints what was tried and the slowest case; a failure prints its seed and its smallest case.
 */
helpIfAsked(
  `npm run fuzz -- [--cases 1000000] [--minutes N] [--only parser,splitter,matcher,extractor] [--seed N]`,
);
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000000' },
    minutes: { type: 'string', default: '600' },
    only: { type: 'string', default: Object.keys(PROPERTIES).join() },
    seed: { type: 'string', default: String(Date.now() & 0x7fffffff) },
  },
});

for (const [name, make] of Object.entries(PROPERTIES)) {
  if (!values.only.split(',').includes(name)) continue;
  const start = performance.now();
  const details = fc.check(make() as fc.IProperty<unknown>, {
    numRuns: Number(values.cases),
    seed: Number(values.seed),
    interruptAfterTimeLimit: Number(values.minutes) * 60_000,
    markInterruptAsFailure: false,
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${name}: ${details.numRuns} cases in ${seconds} s, seed ${details.seed}`);
  if (details.failed) {
    console.log(details.errorInstance, JSON.stringify(details.counterexample));
    process.exitCode = 1;
  }
}
