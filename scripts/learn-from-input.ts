import { readFileSync } from 'node:fs';
import { learnBase } from '../lib/learn';
import type { ClaimBase } from '../lib/model/claim-base';

/** Reads a claim base as JSON and writes what is learned from it; for learn-apart.ts. */
process.stdout.write(JSON.stringify(learnBase(JSON.parse(readFileSync(0, 'utf8')) as ClaimBase)));
