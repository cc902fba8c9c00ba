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

/**
 * "Lavrov" and "Sergei Lavrov", "Kremlin" and "Kremlin officials": the words of one are among those of the other.
 * "Ukraine's air force" is the "Ukrainian air force".
 */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  return small.every((word) => large.some((same) => same === word || isOfCountry(word, same)));
}

const wordsOf = (name: string): string[] => {
  const words = name
    .split(/[\s-]+/)
    .map((word) => word.replace(/['’]s?$/, '').replace(/^defence$/, 'defense'));
  const telling = words.filter((word) => !/^(?:of|the|for)$/.test(word));
  return telling.length > 0 ? telling : words;
};

/** "russia" and "russian", "ukraine" and "ukrainian", "germany" and "german". */
function isOfCountry(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const stem = short.replace(/[aey]$/, '');
  return stem.length >= 4 && long.startsWith(stem) && DEMONYM.test(long.slice(stem.length));
}

const DEMONYM = /^(?:y|n|an|ian|ean|ish|ese)$/;
