import { createContext } from 'preact';
import type { Source } from '../../lib/model';

/**
 * Where the source's article can be read: at the outlet, or else where it was found. Only web addresses count, because
 * bases may be imported.
 */
export function linkOf({ url, via }: Source): string | null {
  return [url, via].find((address) => address !== undefined && /^https?:\/\//i.test(address)) ?? null;
}

/** A school may not want links to other sites. Then outlets are named, not linked. */
export const LinksHidden = createContext(false);
