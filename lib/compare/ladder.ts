import type { Account, ClaimBase, Origin, OriginType, Point } from '../model/claim-base';
import type { Comparison } from '../model/findings';
import { type Telling, tellingsOf } from './copies';
import { type Canonical, canonicalNames, sameName } from './names';
import { speakersOf } from './origins';

/** From seeing for oneself to copying: the further down, the less an account adds to another one. */
const RUNGS: readonly OriginType[] = ['own', 'person', 'office', 'officials', 'outlet', 'wire'];

export interface LadderEntry {
  /** Whom the accounts name. Null for own reporting. */
  name: string | null;
  of: string | null;
  tellings: Telling[];
  /** The article being read names the same origin. */
  thisArticle: boolean;
}
export interface Ladder {
  /**
   * Only rungs on which someone stands, in the order of `RUNGS`. Within a rung, the entries with most tellings come
   * first.
   */
  rungs: { type: OriginType; entries: LadderEntry[] }[];
  /** Sources for whose account no origin was noted. That does not mean that they name nobody. */
  notNoted: string[];
  sources: number;
  tellings: number;
}

/** Who said so: the accounts of other outlets by the origin they name, with this article's own origin among them. */
export function ladder(
  { origin, accounts }: Pick<Comparison, 'origin' | 'accounts'>,
  point: Point,
  base: ClaimBase,
): Ladder {
  const canonical = canonicalNames(base.base.aliases);
  const sources = new Map(base.sources.map((source) => [source.id, source]));
  const shown = new Set(accounts.map(({ source }) => source));
  const others = point.accounts.filter(({ source }) => shown.has(source));

  const entries = new Map<
    string,
    Omit<LadderEntry, 'tellings'> & { type: OriginType; accounts: Account[] }
  >();
  const entry = (origin: Origin) => {
    const key = keyOf(origin, canonical);
    const { type, name = null, of = null } = origin;
    const known = entries.get(key) ?? { type, name, of, accounts: [], thisArticle: false };
    known.of ??= of;
    entries.set(key, known);
    return known;
  };
  for (const account of others)
    if (account.origin !== undefined) entry(account.origin).accounts.push(account);
  // The page may use only the last name of someone whom others name in full.
  for (const one of origin === null ? [] : speakersOf(origin)) {
    const isOne = ({ type, name }: Origin) =>
      type === 'person' && one.type === type && sameName(canonical(name ?? ''), canonical(one.name ?? ''));
    const known = [...entries.values()].find(({ type, name }) => isOne({ type, name: name ?? '' }));
    (known ?? entry(one)).thisArticle = true;
  }

  const rungs = RUNGS.map((type) => ({
    type,
    entries: [...entries.values()]
      .filter((entry) => entry.type === type)
      .map(({ name, of, thisArticle, accounts }) => ({
        name,
        of,
        thisArticle,
        tellings: tellingsOf(accounts, sources, canonical),
      }))
      .sort((a, b) => b.tellings.length - a.tellings.length),
  })).filter(({ entries }) => entries.length > 0);
  const notNoted = others.filter(({ origin }) => origin === undefined);
  return {
    rungs,
    notNoted: notNoted.map(({ source }) => source),
    sources: others.length,
    tellings: tellingsOf(others, sources, canonical).length,
  };
}

const keyOf = ({ type, name }: Origin, canonical: Canonical) =>
  name === undefined ? type : `${type} ${canonical(name)}`;
