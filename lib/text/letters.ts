/**
 * Patterns with classes of letters. A class of all Unicode letters has hundreds of ranges, and browsers need a
 * millisecond or two to prepare such a pattern. An article in a language of Western Europe never uses most of them. So
 * for such a text we make the same pattern from the few letters that it can hold.
 */

/** Latin-1, typographic punctuation, and the euro sign. */
const WESTERN = /^[\0-\u00ff\u2000-\u206f€]*$/;
/** The members of each class among the characters of such a text. */
const WESTERN_CLASSES: Record<string, string> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  N: '0-9²³¹¼-¾',
  M: '',
};

/** Gives the pattern for a text, made on first use. Write `\p{L}` and the like in square brackets. */
export function lettered(source: string, flags = ''): (text: string) => RegExp {
  let western: RegExp | undefined;
  let any: RegExp | undefined;
  return (text) => {
    if (!WESTERN.test(text)) {
      any ??= new RegExp(source, `u${flags}`);
      return any;
    }
    western ??= new RegExp(
      source.replace(/\\p\{(\w+)\}/g, (_, name) => WESTERN_CLASSES[name] ?? ''),
      `u${flags}`,
    );
    return western;
  };
}

const MARK = lettered('[\\p{M}]', 'g');

export function withoutAccents(text: string): string {
  const parted = text.normalize('NFKD');
  return parted.replace(MARK(parted), '');
}
