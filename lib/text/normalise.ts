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

const SINGLES = new Map<string, string>([
  ...[...'‘’‚‛ʼ′`´'].map((c) => [c, "'"] as const),
  ...[...'“”„‟«»″'].map((c) => [c, '"'] as const),
  ...[...'‐‑‒−'].map((c) => [c, '-'] as const),
  ['–', '-'],
  ['—', ' - '],
  ['…', '...'],
  ['½', '.5'],
  ['¼', '.25'],
  ['¾', '.75'],
  ['⅓', '.333'],
  ['⅔', '.667'],
  ['⅛', '.125'],
  ['⅕', '.2'],
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
  return /^\s+$/.test(folded) ? ' ' : folded;
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
