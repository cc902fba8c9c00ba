import type { ClaimBase } from '../model';
import type { Aliases } from '../text/aliases';
import type { Cues } from './cues';
import { eachFeature } from './features';
import { type Reading, readTerms } from './terms';

/** A sentence of the base that the matcher learns from. Points are indices into the base's points. */
export interface Sample {
  /** The point that it reports; null for a near miss. */
  point: number | null;
  /** The point of which it is a near miss. */
  near: number | null;
  /** Points that it may report as well, as their cues say: it speaks neither for nor against those. */
  unsure: ReadonlySet<number>;
  features: ReadonlySet<string>;
}

/** Every sentence of the base: statements, labels, accounts, phrasings and near misses. */
export function samplesOf(base: ClaimBase, aliases: Aliases, cues: Cues, withoutSource?: string): Sample[] {
  const index = new Map(base.points.map(({ id }, i) => [id, i]));
  const samples: Sample[] = [];
  const add = (text: string, point: number | null, near: number | null) => {
    const reading = readTerms(text, aliases);
    const met = cues.hits(reading).map(({ owner }) => owner);
    const unsure = new Set(met.filter((owner) => owner !== point && owner !== near));
    samples.push({ point, near, unsure, features: featuresOf(reading) });
  };
  base.points.forEach((point, i) => {
    add(point.statement, i, null);
    add(point.label, i, null);
    for (const { source, account } of point.accounts) if (source !== withoutSource) add(account, i, null);
  });
  for (const { point, phrasings, nearMisses = [] } of base.phrasings) {
    const i = index.get(point);
    if (i === undefined) continue;
    for (const text of phrasings) add(text, i, null);
    for (const text of nearMisses) add(text, null, i);
  }
  return samples;
}

function featuresOf(reading: Reading): ReadonlySet<string> {
  const features = new Set<string>();
  eachFeature(reading, (feature) => features.add(feature));
  return features;
}
