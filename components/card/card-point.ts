import type { Brief, CardPoint } from '../../lib/model';
import { countryName } from '../point/formats';
import { KIND_GLYPHS, KIND_NAMES } from '../shared/kinds';
import type { Texts } from '../text';

/** A brief with the words that the card shows it in. Made where it costs pages nothing: the background knows the reader's language. */
export function cardPoint(
  brief: Brief,
  sentence: string,
  { told, choices }: Pick<CardPoint, 'told' | 'choices'>,
  { t, n, language }: Texts,
): CardPoint {
  const { kind, label, accounts, others } = brief;
  const asks = choices.length > 0;
  const kindName = kind ? t(KIND_NAMES[kind]) : '';
  // What came of a prediction matters more than the kind, and is heard with the name.
  const lines = told.length > 0 ? told : [kindName];
  return {
    ...brief,
    reader: language,
    name: `${label}: ${lines.join(' ')}`,
    sentence,
    sign: kind ? KIND_GLYPHS[kind] : '',
    kindName,
    accounts: accounts.map((each) => ({
      ...each,
      country: each.country && countryName(each.country, language),
    })),
    told: asks || accounts.length > 0 ? told : [...told, t('cardNoOthers')],
    choices,
    close: t('cardClose'),
    all: asks ? t('cardPredictOpen') : others > 0 ? n('cardAll', others) : null,
  };
}
