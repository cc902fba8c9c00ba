import type { Origin, OriginType } from '../../lib/model';
import type { Told } from './shelf';

/** Everybody who has a point from the same origin. */
export interface Rung {
  origin: Origin | null;
  tellers: Told[];
}

/** From the nearest to the event to the farthest; accounts that name nobody come last. */
const ORDER: readonly OriginType[] = ['own', 'person', 'office', 'officials', 'outlet', 'wire'];

/** The ladder of who said so: one rung per origin, so that ten copies of one wire story stand as one. */
export function rungs(told: readonly Told[]): Rung[] {
  const found = new Map<string, Rung>();
  for (const each of told) {
    const origin = each.account.origin ?? null;
    const key = origin ? `${origin.type}|${origin.name ?? ''}` : '';
    const rung = found.get(key) ?? { origin, tellers: [] };
    rung.tellers.push(each);
    found.set(key, rung);
  }
  const rank = ({ origin }: Rung) => (origin ? ORDER.indexOf(origin.type) : ORDER.length);
  return [...found.values()].sort((a, b) => rank(a) - rank(b) || b.tellers.length - a.tellers.length);
}
