import { createContext } from 'preact';
import type { Source } from '../../lib/model/claim-base';

/** The address of the source's article at its outlet, if it is known. */
export function linkOf({ url }: Source): string | null {
  return url !== undefined && parse(url) ? url : null;
}

/**
 * Where the article was found, if no address at its outlet is known: a copy on somebody else's site. It is never linked
 * under the outlet's name, but under the name of the host that it leads to.
 */
export function copyOf(source: Source): { address: string; host: string } | null {
  const { via } = source;
  if (via === undefined || linkOf(source) || !parse(via)) return null;
  return { address: via, host: plainHost(via) };
}

/** The host of an address as one says it, without "www.". Empty where there is none. */
export const plainHost = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';

/** Only web addresses count, because bases may be imported. */
function parse(address: string): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

/** A school may not want links to other sites. Then outlets are named, not linked. */
export const LinksHidden = createContext(false);
