import type { ClaimBase, Source } from '../model/claim-base';
import type { PageFacts } from '../model/page';
import type { ThisArticle } from './others';
import { foldAccents } from './words';

/**
 * Recognises the page as one of the base's own sources by its address, or by outlet and headline. Recognises its outlet
 * by the host.
 */
export function thisArticle(page: PageFacts, { sources }: ClaimBase): ThisArticle {
  const address = parse(page.url);
  if (address === null) return { source: null, outlet: null };
  const addresses = addressesOf(sources);
  const outlet = outletOf(address.host, addresses);
  const source =
    addresses.find((known) => isSame(address, known.address))?.source ??
    sources.find(
      (source) => source.url === undefined && source.outlet === outlet && hasTitle(page.title, source.title),
    );
  return { source: source?.id ?? null, outlet: source?.outlet ?? outlet };
}

interface Address {
  host: string;
  path: string;
  query: Map<string, string>;
}

interface Known {
  source: Source;
  address: Address | null;
}
const known = new WeakMap<readonly Source[], Known[]>();

/** Each source with its own address. The addresses of a base are parsed only once. */
function addressesOf(sources: readonly Source[]): Known[] {
  const addresses =
    known.get(sources) ??
    sources.map((source) => ({ source, address: source.url === undefined ? null : parse(source.url) }));
  known.set(sources, addresses);
  return addresses;
}

/** Parsed by hand, because `URL` belongs to the browser. Mobile and AMP copies are the same article. */
function parse(url: string): Address | null {
  const [, host, path, query] =
    /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?([^?#]*)\??([^#]*)/i.exec(url) ?? [];
  if (host === undefined) return null;
  const pairs = (query ?? '').split('&').map((pair): [string, string] => {
    const [key = '', value = ''] = pair.split('=', 2);
    return [key, value];
  });
  return {
    host: host.toLowerCase().replace(/^(?:www|m|mobile|amp)\./, ''),
    path: (path ?? '')
      .replace(/^\/amp(?=\/)/, '')
      .replace(/(?:\/amp|\.amp)(?=\.html?$|\/?$)/, '')
      .replace(/\/+$/, ''),
    query: new Map(pairs),
  };
}

/** Queries are noise (where the reader came from), except the numbers by which some sites tell their articles apart. */
const TELLS_APART = /^(?:p|id|\w*id|article|story|node)$/i;

function isSame(page: Address, source: Address | null): boolean {
  if (source === null || page.host !== source.host || page.path !== source.path) return false;
  return [...source.query].every(([key, value]) => !TELLS_APART.test(key) || page.query.get(key) === value);
}

/** The outlet whose domain is the longest end of the host: a newspaper may live below its publisher's domain. */
function outletOf(host: string, addresses: readonly Known[]): string | null {
  const hosts = addresses.flatMap(({ source: { outlet, domain }, address }) =>
    [domain, address?.host].flatMap((name) => (name === undefined ? [] : { outlet, name })),
  );
  const fitting = hosts.filter(({ name }) => host === name || host.endsWith(`.${name}`));
  return fitting.sort((a, b) => b.name.length - a.name.length)[0]?.outlet ?? null;
}

/** Page titles end in the outlet's name or a section. So it is enough if the headline begins them. */
const hasTitle = (page: string, headline: string | undefined) =>
  headline !== undefined && letters(page).startsWith(letters(headline));
const letters = (text: string) =>
  foldAccents(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
