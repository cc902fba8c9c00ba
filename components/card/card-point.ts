import type { Brief, CardPoint } from '../../lib/model';
import { countryName } from '../point/formats';
import { KIND_GLYPHS, kindInWords } from '../shared/kinds';
import type { Texts } from '../text';

/**
 * A brief with the words that the card shows it in. The background makes it: it knows the reader's language, and there
 * it costs pages nothing.
 */
export function cardPoint(
  brief: Brief,
  sentence: string,
  { told, choices }: Pick<CardPoint, 'told' | 'choices'>,
  texts: Texts,
): CardPoint {
  const { t, n, language } = texts;
  const { point, kind, label, accounts, others, agree } = brief;
  const asks = choices.length > 0;
  const kindName = kind ? kindInWords(kind, brief, texts) : '';
  return {
    point,
    kind,
    label,
    language: brief.language,
    reader: language,
    sentence,
    sign: kind ? KIND_GLYPHS[kind] : '',
    kindName,
    accounts: accounts.map((each) => ({
      outlet: each.outlet,
      account: each.account,
      quote: each.quote,
      beside: [
        each.country && countryName(each.country, language),
        // If it stands beside accounts that differ, it is one of those that don't.
        kind !== 'agrees' && each.kind === 'agrees' && n('cardAgree', agree),
      ]
        .filter(Boolean)
        .join(' · '),
    })),
    told: asks ? told : [...told, t(accounts.length > 0 ? 'cardOurWords' : 'cardNoOthers')],
    choices,
    close: t('cardClose'),
    all: asks ? t('cardPredictOpen') : others > 0 ? n('cardAll', others) : null,
  };
}
