import { defineConfig } from 'vitest/config';
import { claimBasePlugin } from './scripts/claim-base-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [claimBasePlugin()],
        test: {
          name: 'unit',
          // Not a measure of speed: some read large files, and the machine may be busy.
          testTimeout: 30_000,
          include: [
            'lib/**/*.test.{ts,tsx}',
            'components/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
            'tests/fuzz/*.test.ts',
          ],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 90_000,
          // Two browsers on two cores: one file at a time, so that no test waits for another's machine time.
          fileParallelism: false,
        },
      },
    ],
  },
});
