import { learn } from '../../lib/match/learn';
import type { Lesson } from './learn-each';

/** Learns what learn-each.ts asks for, one after the other, in a process of its own. */
process.on('message', ({ base, withoutSource }: Lesson) => process.send?.(learn(base, { withoutSource })));
