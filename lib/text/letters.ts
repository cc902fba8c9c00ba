/**
 * Patterns with classes of letters. Browsers need a millisecond or two to make ready a pattern with what Unicode takes for
 * letters, hundreds of ranges, which an article in a language of Western Europe never uses: for such a text the
 * same pattern is made of the few letters that it can hold.
 */

/** Latin-1, punctuation as it is set in print, and the euro sign. */
const WESTERN = /^[\0-\u00ff\u2000-\u206f€]*$/;
/** What is in each class of the characters of such a text. */
const WESTERN_CLASSES: Record<string, string> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  N: '0-9²³¹¼-¾',
  M: '',
};

/** The pattern for a text; `\p{L}` and the like stand in square brackets. Made on first use. */
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
