/**
 * Keys of features are numbers below two to this power. With more bits, fewer features share a key, and weights take
 * more room.
 */
export const KEY_BITS = 22;

/** A number of 32 bits for a text (FNV-1a). */
export function hashOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** A number of 32 bits for two such numbers in this order. Another `kind` of pair gives another number. */
export function hashOfPair(first: number, second: number, kind: number): number {
  return Math.imul(mixed(first + kind), 0x9e3779b1) ^ second;
}

/** The key of a feature, from its number of 32 bits. */
export function keyOf(hash: number): number {
  return mixed(hash) >>> (32 - KEY_BITS);
}

/** Spreads every bit over all others (the last steps of MurmurHash3). */
function mixed(hash: number): number {
  let out = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  out = Math.imul(out ^ (out >>> 13), 0xc2b2ae35);
  return out ^ (out >>> 16);
}
