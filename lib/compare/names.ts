import { foldAccents } from './words';

/** Folds the spellings of a name into one. Names that the base lists as the same become the first of their group. */
export type Canonical = (name: string) => string;

export function canonicalNames(aliases: readonly (readonly string[])[] = []): Canonical {
  const first = new Map<string, string>();
  for (const group of aliases) {
    for (const name of group) if (!first.has(bare(name))) first.set(bare(name), bare(group[0] ?? name));
  }
  return (name) => first.get(bare(name)) ?? bare(name);
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
