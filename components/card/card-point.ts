import type { Brief, CardPoint } from '../../lib/model/card';
import type { ClaimBase } from '../../lib/model/claim-base';
import type { Comparison } from '../../lib/model/findings';
import { countryName } from '../point/formats';
import { makeShelf, toldBy } from '../point/shelf';
import { tellingLine } from '../point/telling';
import { KIND_GLYPHS, kindInWords } from '../shared/kinds';
import type { Texts } from '../text';

type Own = Pick<CardPoint, 'told' | 'choices'> & { also?: string; values?: string | null };

/**
 * A brief with the words that the card shows it in. The background makes it: it knows the reader's language, and there
 * it costs pages nothing. `values` say more than the name of the kind.
 */
export function cardPoint(
  brief: Brief,
  sentence: string,
  { told, choices, also = '', values = null }: Own,
  texts: Texts,
): CardPoint {
  const { t, n, language } = texts;
  const { point, kind, label, accounts, others, agree } = brief;
  // Only in class before the answer.
  const asks = kind === null;
  const kindName = kind ? (values ?? kindInWords(kind, brief, texts)) : '';
  return {
    point,
    kind,
    label,
    language: brief.language,
    reader: language,
    sentence,
    here: `${t('pointThisArticle')}: `,
    sign: kind ? KIND_GLYPHS[kind] : '',
    kindName,
    accounts: accounts.map((each) => ({
      outlet: each.outlet,
      account: each.account,
      quote: each.quote ?? '',
      beside: ` ${[
        each.country && countryName(each.country, language),
        // If it stands beside accounts that differ, it is one of those in which no difference was found.
        kind !== 'agrees' && each.kind === 'agrees' && n('cardAgree', agree),
      ]
        .filter(Boolean)
        .join(' · ')}`,
    })),
    told,
    note: asks ? '' : t(accounts.length > 0 ? 'cardOurWords' : 'cardNoOthers'),
    choices,
    also,
    close: t('cardClose'),
    all: asks ? t('cardPredictOpen') : others > 0 ? n('cardAll', others) : null,
  };
}

/** The values of others in one line, as popup and panel have it. Null if what differs are no values. */
export function valuesInWords(comparison: Comparison, base: ClaimBase, texts: Texts): string | null {
  const point = base.points.find(({ id }) => id === comparison.point);
  if (comparison.kind !== 'number' || !point) return null;
  const sources = comparison.accounts.map(({ source }) => source);
  return tellingLine(comparison, toldBy(point, sources, makeShelf(base)), texts);
}
