/**
 * Text in the form in which we compare it: lower case, plain quotes, dashes and spaces, no accents, no invisible
 * characters, HTML entities decoded. `at[i]` is the offset in the raw text of the character that became `text[i]`, and
 * `at[text.length]` is the raw length. Null means "the same offsets". Offsets are UTF-16 code units.
 */
export interface Normal {
  text: string;
  at: Int32Array | null;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  shy: '',
  rsquo: "'",
  lsquo: "'",
  ldquo: '"',
  rdquo: '"',
  ndash: '-',
  mdash: ' - ',
  hellip: '...',
  euro: '€',
  pound: '£',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  frasl: '/',
};
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}|frac(?:12|14|34)));/iy;

const ASCII = /^\p{ASCII}*$/u;
// Soft hyphens, zero-width spaces and joiners, direction marks, byte order marks.
const INVISIBLE = /\p{Cf}/u;
const MARKS = /\p{M}+/gu;
/** "½", taken apart. */
const FRACTION = /^(\d+)⁄(\d+)$/;
/** What one character may become, taken apart: "fi", "km2", "12", but not the two words of "a/c". */
const ONE_WORD = /^(?:\p{L}[\p{L}\p{N}]*|\d+)$/u;

const SINGLES = new Map<string, string>([
  ...[...'‘’‚‛ʼ′`´'].map((c) => [c, "'"] as const),
  ...[...'“”„‟«»″'].map((c) => [c, '"'] as const),
  ...[...'‐‑‒−'].map((c) => [c, '-'] as const),
  ['–', '-'],
  ['—', ' - '],
  ['…', '...'],
  ['⁄', '/'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['ø', 'o'],
]);

/** The ones that occur in most articles and become one character each. */
const CURLY = /[‘’“”–]/g;

export function normalise(raw: string): Normal {
  // Plain ASCII without entities keeps its length and offsets. So do curly quotes and short dashes.
  const plain = raw.replace(CURLY, (character) => SINGLES.get(character) ?? character);
  if (ASCII.test(plain) && !plain.includes('&')) return { text: plain.toLowerCase(), at: null };
  const out: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < raw.length; ) {
    const entity = raw[i] === '&' ? decode(raw, i) : null;
    const width = entity?.width ?? ((raw.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);
    const simple = simplify(entity?.text ?? raw.slice(i, i + width));
    for (const unit of simple.split('')) {
      out.push(unit);
      at.push(i);
    }
    i += width;
  }
  at.push(raw.length);
  return { text: out.join(''), at: Int32Array.from(at) };
}

function simplify(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 128) return character.toLowerCase();
  const single = SINGLES.get(character);
  if (single !== undefined) return single;
  if (INVISIBLE.test(character)) return '';
  const folded = character.normalize('NFKD').replace(MARKS, '').toLowerCase();
  if (/^\s+$/.test(folded)) return ' ';
  const [, part, whole] = FRACTION.exec(folded) ?? [];
  // "2⅝" reads 2.625.
  if (part && whole)
    return String(Math.round((1000 * Number(part)) / Number(whole)) / 1000).replace('0.', '.');
  return folded.length <= 1 || ONE_WORD.test(folded) ? folded : character.toLowerCase();
}

function decode(raw: string, from: number): { text: string; width: number } | null {
  ENTITY.lastIndex = from;
  const found = ENTITY.exec(raw);
  if (!found) return null;
  const [all, decimal, hex, name] = found;
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
  const text =
    code === null
      ? ENTITIES[(name ?? '').toLowerCase()]
      : code <= 0x10ffff
        ? String.fromCodePoint(code)
        : ' ';
  return text === undefined ? null : { text, width: all.length };
}

/** The raw offsets of a span of the normalised text. */
export function rawSpan({ at }: Normal, start: number, end: number): { start: number; end: number } {
  if (!at) return { start, end };
  const last = at[end - 1] ?? 0;
  // A character that became several (a ligature, an entity) ends where the next one begins.
  let next = end;
  while (next < at.length - 1 && at[next] === last) next++;
  return { start: at[start] ?? 0, end: at[next] ?? last };
}
