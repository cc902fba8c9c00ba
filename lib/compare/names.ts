import { foldAccents } from './words';

/** Folds the spellings of a name into one. Names that the base lists as the same become the first of their group. */
export type Canonical = (name: string) => string;

export function canonicalNames(aliases: readonly (readonly string[])[] = NO_ALIASES): Canonical {
  const canonical = known.get(aliases) ?? canonicalAmong(aliases);
  known.set(aliases, canonical);
  return canonical;
}

const NO_ALIASES: readonly (readonly string[])[] = [];
/** A page is compared with hundreds of accounts, which name few people, again and again. */
const known = new WeakMap<readonly (readonly string[])[], Canonical>();
/** Pages bring names of their own, so what is kept has a limit. */
const MOST_FOLDED = 5000;

function canonicalAmong(aliases: readonly (readonly string[])[]): Canonical {
  const first = new Map<string, string>();
  for (const group of aliases) {
    const canonical = bare(group[0] ?? '');
    for (const name of group.map(bare)) if (!first.has(name)) first.set(name, canonical);
  }
  const folded = new Map<string, string>();
  return (name) => {
    const before = folded.get(name);
    if (before !== undefined) return before;
    const plain = bare(name);
    const canonical = first.get(plain) ?? plain;
    if (folded.size < MOST_FOLDED) folded.set(name, canonical);
    return canonical;
  };
}

const bare = (name: string) =>
  foldAccents(name)
    .replace(/^(?:the|mr|mrs|ms|sir|dr|president|u\.?s\.?(?= [a-z]{3}))\.? /, '')
    .replace(/\s+/g, ' ')
    .trim();

/** "Lavrov" and "Sergei Lavrov", "Kremlin" and "Kremlin officials": the words of one are among those of the other. */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [one.split(/[\s-]+/), other.split(/[\s-]+/)];
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  return small.every((word) => large.includes(word));
}
