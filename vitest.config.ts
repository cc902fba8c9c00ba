import { defineConfig } from 'vitest/config';
import { claimBasePlugin } from './scripts/claim-base-plugin';

const POLICY = 'tests/browser/class-policy-*.test.ts';
const inBrowsers = {
  environment: 'node',
  globalSetup: 'tests/browser/harness/build.ts',
  testTimeout: 60_000,
  hookTimeout: 150_000,
} as const;

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
            'entrypoints/{background,content,surfaces}/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/{evaluate,fuzz}/*.test.ts',
          ],
          environment: 'node',
        },
      },
      {
        test: {
          ...inBrowsers,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [POLICY],
          // On two cores: a browser mostly waits, so two files take a good half of the time of one after the other.
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...inBrowsers,
          name: 'browser-policy',
          include: [POLICY],
          // After all others: every Chromium of the machine reads the policy file that one of the two lays down.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
