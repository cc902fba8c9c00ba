import type { Origin, Point } from '../model/claim-base';
import { type Canonical, canonicalNames, sameName } from './names';
import { foldAccents } from './words';

/** Whom people speak for, by their canonical names. */
export type Offices = ReadonlyMap<string, string>;

/**
 * What any account of the base says about a person's office, so that it also holds if a sentence gives only the name.
 */
export function officesIn(points: readonly Point[], canonical: Canonical): Offices {
  const origins = points.flatMap(({ accounts }) => accounts.flatMap(({ origin }) => origin ?? []));
  return new Map(
    origins.flatMap(({ name, of }): [string, string][] =>
      name === undefined || of === undefined ? [] : [[canonical(name), canonical(of)]],
    ),
  );
}

/**
 * Whether two accounts name the same origin. Null if one of them names none. Own reporting and wire copy
 * say how the text came about, not who said it, so they count as nobody. An outlet may be where somebody's words were
 * read ("…, Putin said, Reuters reported"), so it doesn't differ from a person or an office. Symmetric.
 */
export function sameOrigin(
  one: Origin,
  other: Origin,
  canonical: Canonical,
  offices: Offices = new Map(),
): boolean | null {
  const [a, b] = [whoSaid(one, canonical, offices), whoSaid(other, canonical, offices)];
  if (a.length === 0 || b.length === 0) return null;
  const isSame = (some: readonly string[], others: readonly string[]) =>
    some.some((name) => others.some((else_) => sameName(name, else_)));
  if ((one.type === 'outlet') !== (other.type === 'outlet')) return isSame(a, b) || null;
  if (one.type === 'officials' && other.type === 'officials') return mayBeSame(one, other);
  if (one.type !== 'person' || other.type !== 'person') return isSame(a, b);
  // Two people of one office are two. But what was read as a person's name may be the office's.
  const [people, others] = [namesOf(one, canonical), namesOf(other, canonical)];
  const isOffice = (names: readonly string[], said: readonly string[], speakers: number) =>
    said.slice(speakers).some((office) => names.includes(office));
  return isSame(people, others) || isOffice(others, a, people.length) || isOffice(people, b, others.length);
}

/**
 * Nameless people differ only in what is told of them besides. "A source familiar with Kremlin thinking" may be the one
 * who is "acquainted with Kremlin thinking", and "an unnamed source" may be any official.
 */
function mayBeSame(one: Origin, other: Origin): boolean {
  const [a, b] = [toldOf(one), toldOf(other)];
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((word) => many.includes(word));
}

/** Not the canonical name, because that lacks the country, which is what tells officials apart. */
const toldOf = ({ name = '' }: Origin) =>
  foldAccents(name)
    .replace(/\bu\.s\.|\bamerican\b/g, 'us')
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !NAMELESS.test(word));
const NAMELESS =
  /^(?:an?|one|two|three|four|five|several|some|many|senior|unnamed|anonymous|former|top|other|officials?|sources?|people|persons?|insiders?|aides?|familiar|acquainted|close|briefed|with|knowledge|thinking|matter|talks|who|to|of|on|at|in|from|inside|the)$/;

/** Several people may have said it together: "Friedrich Merz and Emmanuel Macron". */
export const speakersOf = (origin: Origin): Origin[] =>
  origin.type !== 'person' || origin.name === undefined
    ? [origin]
    : origin.name.split(' and ').map((name) => ({ ...origin, name }));

/** A page that names its own outlet ("the broadcaster of Examplia says") doesn't say whom it has this from. */
export function isItself(origin: Origin, outlets: readonly (string | null)[]): boolean {
  const canonical = canonicalNames();
  const said = canonical(origin.name ?? '');
  const itself = outlets.filter((outlet) => outlet !== null).map(canonical);
  if (origin.type === 'person') return itself.some((outlet) => outlet.endsWith(said));
  return origin.type === 'outlet' && itself.some((outlet) => sameName(outlet, said));
}

const namesOf = (origin: Origin, canonical: Canonical) =>
  speakersOf(origin).flatMap(({ name }) => (name === undefined ? [] : canonical(name)));

/** The person named and the office that the person speaks for: Peskov and "the Kremlin" are one origin. */
function whoSaid(origin: Origin, canonical: Canonical, offices: Offices): string[] {
  const { type, of } = origin;
  if (type === 'own' || type === 'wire') return [];
  const said = namesOf(origin, canonical);
  if (said.length === 0) return [];
  const known = type === 'person' ? said.flatMap((name) => offices.get(name) ?? []) : [];
  return [...said, ...(of === undefined ? known : [canonical(of)])];
}
