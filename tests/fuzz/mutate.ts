import fc from 'fast-check';

/** What breaks readers of text: other scripts, half characters, marks of direction, endless stops, markup. */
const NASTY = [
  ...[
    '\u0000',
    '\ud800',
    '\u202e',
    '\u200b',
    '\u00ad',
    '\u0085',
    '\u2028',
    'İ',
    'ß',
    '🙂'.repeat(20),
    '한국어 문장.',
  ],
  ...[
    '. . . .',
    '...?!”’)]',
    '“““',
    '”',
    'Mr.',
    'U.S.',
    'No. 10',
    '$1.2bn',
    '1,000,000.5.6',
    '٣٤',
    '½ km',
    '−5',
  ],
  ...[
    'Putin',
    'Trump said',
    'Alaska',
    'NaN',
    '__proto__',
    'constructor',
    '</p><p>',
    '<!--',
    '&#0;',
    '&amp;lt;',
  ],
];
const FRAGMENTS = [
  ...[
    '<form><input name="parentNode"><input name="body">',
    '<table><td>',
    '</div></div></article>',
    '<svg><p>',
    '<br>',
  ],
  ...[
    '<template><p>Not shown.</p></template>',
    '<p hidden>',
    '<div style="DISPLAY: NONE">',
    '<x-y>',
    '<article>',
  ],
  ...[
    '<div class="related-comments">',
    '<div class="article-body">',
    '<p class="',
    '<script>',
    '<!doctype',
    '<h1>',
  ],
  ...[
    '<a href="javascript:alert(1)">',
    '<iframe srcdoc="&lt;p&gt;">',
    `${'<div>'.repeat(300)}`,
    '<li>'.repeat(50),
  ],
];

/** One change of a text: a piece is taken out, doubled, moved, or something nasty is set in. Places are shares of its length. */
interface Change {
  how: 'cut' | 'double' | 'move' | 'insert';
  from: number;
  to: number;
  what: string;
}
/** Evenly: of the doubles between 0 and 1 nearly all are next to 0, and would change the beginning only. */
const share = fc.integer({ min: 0, max: 999_999 }).map((part) => part / 1_000_000);
const change = (nasty: readonly string[]): fc.Arbitrary<Change> =>
  fc.record({
    how: fc.constantFrom('cut', 'double', 'move', 'insert', 'insert', 'insert'),
    from: share,
    to: share,
    what: fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 12 })),
  });

function changed(text: string, { how, from, to, what }: Change): string {
  const place = (share: number) => Math.floor(share * text.length);
  const [start, end] = [place(from), Math.min(text.length, place(from) + Math.ceil(to * 400))];
  const piece = text.slice(start, end);
  const without = text.slice(0, start) + text.slice(end);
  const target = Math.floor(to * without.length);
  if (how === 'cut') return without;
  if (how === 'move') return without.slice(0, target) + piece + without.slice(target);
  return text.slice(0, start) + (how === 'double' ? piece : what) + text.slice(start);
}

const mutated = (originals: readonly string[], nasty: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...originals), fc.array(change(nasty), { maxLength: 8 }))
    .map(([original, changes]) => changes.reduce(changed, original));

export const mutatedText = (originals: readonly string[]) => mutated(originals, NASTY);
export const mutatedPage = (originals: readonly string[]) => mutated(originals, [...NASTY, ...FRAGMENTS]);

/**
 * JSON with some values left out, or in the place of others: still JSON, so that it gets farther than text does. Ids that
 * stand twice and ids of nothing come about by themselves.
 */
export const mutatedJson = (original: string) =>
  fc.array(fc.record({ at: share, by: fc.option(share) }), { minLength: 1, maxLength: 3 }).map((changes) =>
    changes.reduce((text, { at, by }) => {
      const value = JSON.parse(text);
      const places = placesIn(value);
      const place = places[Math.floor(at * places.length)];
      const other = by === null ? undefined : places[Math.floor(by * places.length)];
      if (place) place.within[place.key] = structuredClone(other?.within[other.key]);
      return JSON.stringify(value);
    }, original),
  );

interface Place {
  within: Record<string, unknown>;
  key: string;
}
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = value as Record<string, unknown>;
  return Object.keys(within).flatMap((key) => [{ within, key }, ...placesIn(within[key])]);
}
