import type { Account, Source, Value } from '../model/claim-base';
import type { AccountComparison } from '../model/findings';
import type { Canonical } from './names';
import { agree } from './values';

/** One text in the world: several sources that carry the same copy are one, together with the outlet whose text it is. */
export interface Telling {
  /** The agency or outlet whose copy these sources carry. Null for a text of the source's own. */
  credit: string | null;
  /** The outlet whose own text it is stands first. */
  sources: string[];
}

/**
 * Accounts by the text they come from. An outlet's own articles are not copies of each other. Accounts that give
 * different values don't carry the same copy.
 */
export function tellingsOf(
  accounts: readonly Pick<Account, 'source' | 'origin' | 'value'>[],
  sources: ReadonlyMap<string, Source>,
  canonical: Canonical,
): Telling[] {
  const tellings: (Telling & { outlet: string | undefined; value: Value | undefined })[] = [];
  const told = accounts.map(({ source: id, origin, value }) => {
    const outlet = sources.get(id)?.outlet;
    const name = sources.get(id)?.credit ?? (origin?.type === 'wire' ? origin.name : undefined);
    return { id, outlet, credit: name === undefined || name === outlet ? null : name, value };
  });
  for (const { id, outlet, credit, value } of told.sort(
    (a, b) => Number(a.credit !== null) - Number(b.credit !== null),
  )) {
    const fits = (known: Value | undefined) =>
      known === undefined || value === undefined || mayBeOne(agree(known, value, canonical), value);
    const same =
      credit === null
        ? undefined
        : tellings.find((one) => (one.credit ?? one.outlet) === credit && fits(one.value));
    if (same === undefined) tellings.push({ credit, sources: [id], outlet, value });
    else {
      same.sources.push(id);
      same.credit ??= credit;
      same.value ??= value;
    }
  }
  return tellings.map(({ credit, sources }) => ({ credit, sources }));
}

/** Lists that share no name answer two questions, so they aren't one text, either. */
const mayBeOne = (isSame: boolean | null, { type }: Value) =>
  type === 'names' ? isSame === true : isSame !== false;

/** Those that count first, then copies of these. Both keep their order. */
export function counted(
  accounts: readonly Account[],
  sources: ReadonlyMap<string, Source>,
  canonical: Canonical,
): Omit<AccountComparison, 'kind'>[] {
  const copies = new Set(tellingsOf(accounts, sources, canonical).flatMap(({ sources }) => sources.slice(1)));
  const all = accounts.map(({ source }) => source);
  return [
    ...all.filter((source) => !copies.has(source)).map((source) => ({ source })),
    ...all.filter((source) => copies.has(source)).map((source) => ({ source, copy: true as const })),
  ];
}

/** How many texts sources are, if those that carry another one's text count with it. */
export function countTexts(sources: readonly Source[]): number {
  const own = sources.filter(({ outlet, credit }) => credit === undefined || credit === outlet);
  const outlets = new Set(own.map(({ outlet }) => outlet));
  const credits = sources.flatMap(({ outlet, credit }) =>
    credit === undefined || credit === outlet || outlets.has(credit) ? [] : credit,
  );
  return own.length + new Set(credits).size;
}
