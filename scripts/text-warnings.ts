import type { ClaimBase } from '../lib/model/claim-base';

/** So many places of one kind are named; the others are counted. */
const NAMED = 3;
const DAY = 24 * 60 * 60 * 1000;

/** What can get into a text on its way from a web page or a spreadsheet. Cues have signs of their own, and none of these. */
const SUSPICIOUS: readonly { what: string; pattern: RegExp }[] = [
  {
    what: 'markup, which is shown as it stands',
    pattern: /<[/!]?[a-z][^<>]*>|&(?:[a-z]{2,8}|#x?[\da-f]+);/i,
  },
  // Soft hyphens, spaces without width, marks of byte order and direction, tags; not what joins two emoji.
  {
    what: 'a character that nobody sees',
    pattern: /(?!\u200d\p{Extended_Pictographic})[\p{Cf}\u2028\u2029]/u,
  },
  { what: 'marks piled on a letter', pattern: /\p{M}{3,}/u },
  { what: 'half a character', pattern: /\p{Cs}/u },
];

/** Texts that look other than meant, and dates that can't be. */
export function textWarnings(claims: ClaimBase): string[] {
  const { base, sources, points, phrasings, examples, pages } = claims;
  const withoutCues = phrasings.map(({ cues: _, ...rest }) => rest);
  const texts = textsOf({ base, sources, points, phrasings: withoutCues, examples, pages }, '');
  return [
    ...SUSPICIOUS.flatMap(({ what, pattern }) => {
      const found = texts.flatMap(([path, text]) => {
        const [piece] = pattern.exec(text) ?? [];
        return piece === undefined ? [] : [`${path}: ${what}: ${shown(piece)}`];
      });
      const more = found.length - NAMED;
      return [
        ...found.slice(0, NAMED),
        ...(more > 0 ? [`${more} more ${more === 1 ? 'text' : 'texts'} with ${what}`] : []),
      ];
    }),
    ...sources.flatMap(({ id, outlet, published = '' }) => [
      ...(outlet === outlet.trim()
        ? []
        : [`sources: the outlet of ${id}, "${outlet}", has spaces around it, so it is another than without`]),
      ...(isToCome(published) ? [`sources: ${id} is to be published on ${published}`] : []),
    ]),
    ...(isToCome(base.updated) ? [`base.updated: ${base.updated} is to come`] : []),
  ];
}

/** A day begins earlier elsewhere, and clocks are wrong. */
const isToCome = (date: string) => date > new Date(Date.now() + 2 * DAY).toISOString();

/** As it stands if it can be seen, by its number if not. */
const shown = (piece: string) =>
  /^[\p{M}\p{Cf}\p{Cs}\p{Z}]/u.test(piece)
    ? `U+${(piece.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    : piece.slice(0, 40);

function textsOf(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    textsOf(entry, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key),
  );
}
