import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', ...args], { encoding: 'utf8' });

/** Called wrongly, a command says what is wrong and what to do, and ends with 2: no stack trace, no other code. */
describe('a claim base that is not there', () => {
  it.each([
    ['scripts/claims.ts', 'no/such-base'],
    ['scripts/detect.ts', '--base', 'no/such-base', 'package.json'],
  ])('is told by %s', (...args) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('There is no no/such-base. Give the folder, JSON file or zip');
    expect(stderr).toContain('npm run');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

it('checks a sound base and ends with 0; an option that it does not know ends with 2', () => {
  const { status, stdout } = run('scripts/claims.ts', 'assets/claims/examples/wend-bridge', '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject([{ ok: true, id: 'wend-bridge' }]);
  expect(run('scripts/claims.ts', '--no-such').status).toBe(2);
});
