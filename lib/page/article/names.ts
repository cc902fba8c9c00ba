/**
 * What class names and ids of news sites mean, as far as they agree. Words stand between the separators that
 * such names use. A name alone never decides: see `isAside` in choose.ts.
 */
const ASIDE_WORDS = [
  'comments?|disqus|related|recirc\\w*|promo\\w*|newsletter\\w*|share|sharing|social|side-?bar|rail|widget|foot(?:er)?|nav',
  'navigation|menu|breadcrumbs?|byline|author-?bio|captions?|credits?|advert\\w*|sponsor\\w*|outbrain|taboola|cookies?',
  'consent|subscri\\w+|sign-?up|popular|trending|most-?read|recommend\\w*|read-?more|more-?(?:on|from|stories)|also-?read',
  'tags?|topics|toolbar|modal|popup|disclaimer|copyright|print-?only|screen-?reader\\w*|visually-?hidden|sr-only',
  'inline-?video|gallery|slideshow|teaser\\w*|card',
].join('|');
export const ASIDE_NAME = new RegExp(`(?:^|[\\s_-])(?:${ASIDE_WORDS})(?:$|[\\s_-])`, 'i');

export const BODY_NAME =
  /(?:article|story|entry|post|page|content|rich)[-_]{0,2}(?:body|text|content|copy|main)|articlebody|main-?content|body-?(?:copy|text)/i;
