/** Parameters that say where a reader came from. Only such that no site tells its articles apart by. */
const TRACKING =
  /^(?:(?:utm|at)_\w+|mc_[ce]id|(?:fb|g|d|y|tw)clid|msclkid|[gw]braid|igshid|cmp(?:id)?|smid|xtor|ref_(?:src|url)|_g[al])(?:=|$)/i;

/**
 * What a page's answers are kept under. Some sites have all articles on one path (?id=1, ?id=2), so what is left of
 * the query without tracking counts, in whatever order; it may also hold what is nobody's business (a session, a
 * reader's number), so a checksum stands in its place. After a #, as an address loses its own fragment.
 */
export function pageKey(url: string): string {
  const [, path = '', query = ''] = /^([^?#]*)\??([^#]*)/.exec(url) ?? [];
  const left = query.split('&').filter((pair) => pair !== '' && !TRACKING.test(pair));
  return left.length > 0 ? `${path}#${checksum(left.sort().join('&'))}` : path;
}

/** FNV-1a in 32 bits: the browser's own digests make everybody wait, and nothing hostile is kept out by this. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
