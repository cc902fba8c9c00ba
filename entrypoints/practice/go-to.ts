/** Shows another part of the practice page. Only what follows "#" changes, so this leads to no other page. */
export function goTo(hash: string): void {
  location.hash = hash;
}
