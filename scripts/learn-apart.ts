import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ClaimBase } from '../lib/model/claim-base';
import type { Learned } from '../lib/model/learned';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Learns from a base in a process of its own. A build loads its configuration so that each use of an imported name is a
 * call; learning there takes half as long again.
 */
export function learnApart(base: ClaimBase): Learned {
  const learned = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/learn-from-input.ts'], {
    cwd: ROOT,
    input: JSON.stringify(base),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit'],
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  return JSON.parse(learned) as Learned;
}
