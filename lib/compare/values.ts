import type { Value } from '../model/claim-base';
import { type Canonical, sameName } from './names';
import { compatible } from './quantity';
import { foldAccents } from './words';

/**
 * Whether two values can mean the same. Null if no program can tell (different types, plain words). Symmetric.
 * `statement` is the point's. Places that it names together are one place, given in more or fewer words.
 */
export function agree(one: Value, other: Value, canonical: Canonical, statement = ''): boolean | null {
  if (one.type === 'quantity' && other.type === 'quantity')
    return one.unit === other.unit ? compatible(one, other) : null;
  if (one.type === 'names' && other.type === 'names') return sameList(one.names, other.names, canonical);
  if (one.type === 'place' && other.type === 'place') {
    const named = foldAccents(statement);
    return one.names.some((a) =>
      other.names.some(
        (b) =>
          sameName(canonical(a), canonical(b)) ||
          (named.includes(foldAccents(a)) && named.includes(foldAccents(b))),
      ),
    );
  }
  if (one.type === 'date' && other.type === 'date') return one.from <= other.to && other.from <= one.to;
  if (one.type === 'yesno' && other.type === 'yesno') return one.yes === other.yes;
  return null;
}

/** Lists without a name in common answer two questions (who sat in the room, who came along): null. */
function sameList(some: readonly string[], others: readonly string[], canonical: Canonical): boolean | null {
  if (isPart(some, others, canonical) || isPart(others, some, canonical)) return true;
  return some.some((name) => isPart([name], others, canonical)) ? false : null;
}

/** A list that is part of the other one tells less, not something different. */
const isPart = (some: readonly string[], all: readonly string[], canonical: Canonical) =>
  some.every((a) => all.some((b) => sameName(canonical(a), canonical(b))));
