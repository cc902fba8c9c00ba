import { learn } from '../../lib/match/learn';
import type { ToLearn } from './learn-each';

/** Learns what learn-each.ts asks for, one after the other, in a process of its own. */
process.on('message', ({ base, withoutSource }: ToLearn) => process.send?.(learn(base, { withoutSource })));
