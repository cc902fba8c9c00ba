/** Parameters that say where a reader came from. No site uses any of these to tell its articles apart. */
const TRACKING =
  /^(?:(?:utm|at)_\w+|mc_[ce]id|(?:fb|g|d|y|tw)clid|msclkid|[gw]braid|igshid|cmp(?:id)?|smid|xtor|ref_(?:src|url)|_g[al])(?:=|$)/i;

/**
 * The key that a page's answers are kept under. Some sites have all articles on one path (?id=1, ?id=2), so the query
 * counts, without tracking and in any order. A query may also hold what is nobody's business (a session, a reader's
 * number), so a checksum stands in its place. It follows a #, because an address loses its own fragment.
 */
export function pageKey(url: string): string {
  const [, path = '', query = ''] = /^([^?#]*)\??([^#]*)/.exec(url) ?? [];
  const left = query.split('&').filter((pair) => pair !== '' && !TRACKING.test(pair));
  return left.length > 0 ? `${path}#${checksum(left.sort().join('&'))}` : path;
}

/** A number for a page, from which its address can't be read back. */
export const pageNumber = (url: string): string => checksum(pageKey(url));

/** FNV-1a in 32 bits. The browser's own digests are asynchronous, and this need not keep out anything hostile. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
