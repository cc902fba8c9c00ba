import type { ClaimBase } from '../model/claim-base';
import type { Aliases } from '../text/aliases';
import type { AlternativeTree, Cues } from './cues';
import { eachFeature, unlessSaidAgain } from './features';
import { type ReadTerms, readTerms, type Term } from './terms';

/** A sentence of the base that the matcher learns from. Points are indices into the base's points. */
export interface Sample {
  /** The points that it reports. A near miss has none. */
  points: readonly number[];
  /** The point that it nearly reports, if it is a near miss. */
  near: number | null;
  /** Points that it may report as well, by their cues or by its author. It speaks neither for nor against those. */
  unsure: ReadonlySet<number>;
  /** Its features in reading order, by number. */
  features: Int32Array;
  /** The terms at which each of them begins and ends. */
  from: Uint16Array;
  to: Uint16Array;
}

export interface Samples {
  samples: Sample[];
  /** The key of each feature, by number, and whether it is made of two terms. */
  keys: number[];
  pairs: boolean[];
  /** The alternatives of cues that occur in any of the sentences. */
  met: Set<string>;
}

const SURE: ReadonlySet<number> = new Set();

/**
 * Every sentence of the base: statements, labels, accounts, phrasings, near misses and examples. Without `pairs`,
 * single words only.
 */
export function samplesOf(
  base: ClaimBase,
  aliases: Aliases,
  cues: Cues,
  alternatives: AlternativeTree,
  { withoutSource, pairs }: { withoutSource?: string; pairs: boolean },
): Samples {
  const index = new Map(base.points.map(({ id }, i) => [id, i]));
  const numbers: Numbers = { of: new Map(), keys: [], pairs: [] };
  const samples: Sample[] = [];
  const everMet = new Set<string>();
  const add = (text: string, points: readonly number[], near: number | null, optional: number[] = []) => {
    const reading = readTerms(text, aliases);
    for (const alternative of cues.standing(reading, alternatives)) everMet.add(alternative);
    const met = cues.hits(reading).map(({ owner }) => owner);
    const others = [...met, ...optional].filter((owner) => !points.includes(owner) && owner !== near);
    const unsure = others.length === 0 ? SURE : new Set(others);
    samples.push({ points, near, unsure, ...featuresOf(reading, numbers, pairs) });
  };
  base.points.forEach((point, i) => {
    add(point.statement, [i], null);
    add(point.label, [i], null);
    for (const { source, account } of point.accounts) if (source !== withoutSource) add(account, [i], null);
  });
  for (const { point, phrasings, nearMisses = [] } of base.phrasings) {
    const i = index.get(point);
    if (i === undefined) continue;
    for (const text of phrasings) add(text, [i], null);
    for (const text of nearMisses) add(text, [], i);
  }
  const known = (ids: readonly string[]) => ids.flatMap((id) => index.get(id) ?? []);
  for (const { text, points, optional = [] } of base.examples ?? [])
    add(text, known(points), null, known(optional));
  return { samples, keys: numbers.keys, pairs: numbers.pairs, met: everMet };
}

interface Numbers extends Pick<Samples, 'keys' | 'pairs'> {
  of: Map<number, number>;
}

function featuresOf(
  reading: ReadTerms,
  numbers: Numbers,
  pairs: boolean,
): Pick<Sample, 'features' | 'from' | 'to'> {
  const features: number[] = [];
  const begins: number[] = [];
  const ends: number[] = [];
  const add = (key: number, from: Term, to: Term) => {
    if (!pairs && from !== to) return;
    const known = numbers.of.get(key);
    const number = known ?? numbers.keys.length;
    if (known === undefined) {
      numbers.of.set(key, number);
      numbers.keys.push(key);
      numbers.pairs.push(from !== to);
    }
    features.push(number);
    begins.push(from.at);
    ends.push(to.at);
  };
  // As the matcher reads it; beside pairs, single words are too few of the features to matter.
  eachFeature(reading, pairs ? add : unlessSaidAgain(add));
  return { features: Int32Array.from(features), from: Uint16Array.from(begins), to: Uint16Array.from(ends) };
}
