import type { Origin, Point } from '../model';
import { type Canonical, sameName } from './names';

/** For whom people speak, by their canonical names. */
export type Offices = ReadonlyMap<string, string>;

/** What any account of the base says of a person's office, so that it holds where a sentence gives the name only. */
export function officesIn(points: readonly Point[], canonical: Canonical): Offices {
  const origins = points.flatMap(({ accounts }) => accounts.flatMap(({ origin }) => origin ?? []));
  return new Map(
    origins.flatMap(({ name, of }): [string, string][] =>
      name === undefined || of === undefined ? [] : [[canonical(name), canonical(of)]],
    ),
  );
}

/**
 * Whether two accounts name the same origin; null where one of them names none. Own reporting and wire copy
 * say how the text came about, not who said it, so they are nobody. Symmetric.
 */
export function sameOrigin(
  one: Origin,
  other: Origin,
  canonical: Canonical,
  offices: Offices = new Map(),
): boolean | null {
  const [a, b] = [whoSaid(one, canonical, offices), whoSaid(other, canonical, offices)];
  const [person, another] = [a[0], b[0]];
  if (person === undefined || another === undefined) return null;
  // Two of one office are two people; but what was read as a name may be that of the office.
  if (one.type === 'person' && other.type === 'person')
    return sameName(person, another) || a[1] === another || b[1] === person;
  return a.some((name) => b.some((else_) => sameName(name, else_)));
}

/** Whoever is named, and the office that a person speaks for: Peskov and "the Kremlin" are one origin. */
function whoSaid({ type, name, of }: Origin, canonical: Canonical, offices: Offices): string[] {
  if (type === 'own' || type === 'wire' || name === undefined) return [];
  const said = canonical(name);
  const office = of === undefined ? type === 'person' && offices.get(said) : canonical(of);
  return office ? [said, office] : [said];
}
