import type { Origin } from '../model';
import { type Canonical, sameName } from './names';

/**
 * Whether two accounts name the same origin; null where one of them names none. Own reporting and wire copy
 * say how the text came about, not who said it, so they are nobody. Symmetric.
 */
export function sameOrigin(one: Origin, other: Origin, canonical: Canonical): boolean | null {
  const [a, b] = [whoSaid(one, canonical), whoSaid(other, canonical)];
  if (a.length === 0 || b.length === 0) return null;
  if (one.type === 'person' && other.type === 'person') return names(one, other, canonical);
  return a.some((name) => b.some((else_) => sameName(name, else_)));
}

const names = (one: Origin, other: Origin, canonical: Canonical) =>
  sameName(canonical(one.name ?? ''), canonical(other.name ?? ''));

/** A person speaks for the office, too: Peskov and "the Kremlin" are one origin. */
function whoSaid({ type, name, of }: Origin, canonical: Canonical): string[] {
  if (type === 'own' || type === 'wire' || name === undefined) return [];
  return of === undefined ? [canonical(name)] : [canonical(name), canonical(of)];
}
