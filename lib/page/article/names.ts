/**
 * What class names and ids of news sites mean, as far as the sites agree. The words stand between separators or at a
 * change of case: "story__related-links", "RelatedContent". A name alone never decides, see `asides` in weigh.ts.
 */
const word = (words: string) => new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`, 'i');

/** Holds something other than the article, however much it holds. */
const NEVER_ARTICLE = word(
  'comments?|related|recirc\\w*|promos?|promotion\\w*|newsletters?|side-?bar(?!-grid|-layout)|rail|foot(?:er)?|nav|navigation|menu|breadcrumbs?' +
    '|byline|author-?bio|credits?|ads?|advert\\w*|sponsor\\w*|taboola|cookies?|consent|popular|trending|most-?read' +
    '|recommend\\w*|more-?(?:on|from|stories|posts|news|articles)|also-?read|copyright|print-?only' +
    '|screen-?reader\\w*|visually-?hidden|sr-only|pull-?quote|whatsapp|sign-?in',
);
/** Mostly holds something beside the article. Now and then it wraps the article. */
const SELDOM_ARTICLE = word(
  'share|sharing|social|widget|captions?|subscri\\w+|sign-?up|read-?more|tags?|topics|modal|popup' +
    '|gallery|teaser\\w*|card|info-?box|photo|image|img|hidden|hide|alert|banner',
);
/** Holds the article's text. */
const BODY =
  /(?:article|story|entry|post|page|content|rich)[-_]{0,2}(?:body|text|content|copy|main)|articlebody|main-?content|body-?(?:copy|text)/i;
/** The summary between headline and text. */
const STANDFIRST = word(
  'stand-?first|de[ck]k?|sub-?(?:title|head(?:ing|line)?)|summary|excerpt|intro|lede|lead(?:-?text)?|bullets',
);

/** "has-sidebar", "is-right-rail" say how a box looks, not what it holds. Some ids are made of a whole headline. */
const UNTOLD = /(?:^|\s)(?:(?:is|has|with|no)-|(?:\w+-){6})\S+/gi;

export interface Meaning {
  foreign: boolean;
  seldom: boolean;
  body: boolean;
  standfirst: boolean;
}
const known = new Map<string, Meaning>();

/** Pages use a few names many times, so each is looked at only once. */
export function meaningOf(names: string): Meaning {
  let meaning = known.get(names);
  if (!meaning) {
    const words = names.replace(UNTOLD, '').replace(/([a-z\d])([A-Z])/g, '$1-$2');
    meaning = {
      foreign: NEVER_ARTICLE.test(words),
      seldom: SELDOM_ARTICLE.test(words),
      body: BODY.test(names),
      standfirst: STANDFIRST.test(words),
    };
    if (known.size > 5_000) known.clear();
    known.set(names, meaning);
  }
  return meaning;
}
