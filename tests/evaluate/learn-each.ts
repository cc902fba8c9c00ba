import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { ClaimBase } from '../../lib/model/claim-base';
import type { Learned } from '../../lib/model/learned';
import { learnOnce } from '../../scripts/learn-once';
import type { GoldArticle } from './gold';

export interface ToLearn {
  base: ClaimBase;
  /** Its accounts are left out. */
  withoutSource?: string;
}

const WORKER = join(import.meta.dirname, 'learn-worker.ts');

/**
 * What may be known when an article is read: if its source is in the base, nothing of that source's accounts, which are its
 * own sentences, retold.
 */
export async function learnFor(
  base: ClaimBase,
  articles: readonly GoldArticle[],
): Promise<(article: GoldArticle) => Learned> {
  const known = new Set(base.sources.map(({ id }) => id));
  const sources = [...new Set(articles.flatMap(({ source }) => (source && known.has(source) ? source : [])))];
  const learned = await learnEach(sources.map((withoutSource) => ({ base, withoutSource })));
  const of = new Map(sources.map((source, i) => [source, learned[i]]));
  let whole: Learned | undefined;
  return ({ source }) => {
    const own = of.get(source ?? '');
    if (own) return own;
    whole ??= learnOnce(base);
    return whole;
  };
}

/** What is learned from each, in the same order. Each takes half a minute, so every processor gets its share. */
export async function learnEach(bases: readonly ToLearn[]): Promise<Learned[]> {
  const learned: Learned[] = [];
  const waiting = [...bases.entries()];
  const work = async () => {
    const worker = fork(WORKER);
    const ended = once(worker, 'exit').then(([code]) => {
      throw new Error(`A process that learned has ended (${code}).`);
    });
    ended.catch(() => undefined);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, toLearn] = next;
      worker.send(toLearn);
      [learned[place]] = await Promise.race([once(worker, 'message'), ended]);
    }
    worker.disconnect();
  };
  const workers = Math.min(availableParallelism(), bases.length);
  await Promise.all(Array.from({ length: workers }, work));
  return learned;
}
