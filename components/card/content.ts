import type { Brief, DifferenceKind, Prediction } from '../../lib/model';
import { KIND_GLYPHS, KIND_NAMES } from '../shared/kinds';
import type { Texts } from '../text';
import { button, element } from './element';

export interface Acts {
  showAll: (point: string) => void;
  /** Shows another point of the same sentence. */
  turnTo: (brief: Brief) => void;
  /** In class. No reason is asked for here: the page could listen to what is typed into it. */
  predict: (point: string, prediction: Prediction) => void;
  close: () => void;
}

/** What the card says of one point, and the other points of its sentence to turn to. */
export function content(
  shown: Brief,
  others: readonly Brief[],
  { t, n, language: reader }: Texts,
  acts: Acts,
) {
  const { point, kind, label, language, accounts, told, choices } = shown;
  const shut = button(acts.close, '✕');
  shut.setAttribute('aria-label', t('cardClose'));
  const rows = accounts.map(({ outlet, country, account, quote }) =>
    element(
      'li',
      {},
      element('b', { dir: 'auto' }, outlet),
      element('span', { class: 'soft' }, country ? ` ${countryName(country, reader)}` : ''),
      element('p', { class: 'serif', lang: language, dir: 'auto' }, account),
      ...(quote ? [element('q', { class: 'serif soft', lang: language }, quote)] : []),
    ),
  );
  const foot = others.map((other) => button(() => acts.turnTo(other), ...glyph(other.kind), other.label));
  const asks = choices.length > 0;
  const all = asks ? t('cardPredictOpen') : n('cardAll', shown.others);
  if (asks || shown.others > 0) foot.unshift(button(() => acts.showAll(point), all));
  return [
    element(
      'div',
      { class: 'top soft' },
      element('span', {}, ...glyph(kind), kind ? t(KIND_NAMES[kind]) : ''),
      shut,
    ),
    element('h2', { lang: language }, label),
    ...told.map((line) => element('p', {}, line)),
    asks
      ? element(
          'div',
          { class: 'ask' },
          ...choices.map(({ prediction, label }) => button(() => acts.predict(point, prediction), label)),
        )
      : rows.length > 0
        ? element('ul', {}, ...rows)
        : element('p', { class: 'soft' }, t('cardNoOthers')),
    ...(foot.length > 0 ? [element('div', { class: 'foot' }, ...foot)] : []),
  ];
}

const glyph = (kind: DifferenceKind | null) =>
  kind ? [element('i', { class: kind, 'aria-hidden': 'true' }, KIND_GLYPHS[kind])] : [];

/** Claim bases are checked to hold codes of two letters, which no browser refuses. */
const countryName = (code: string, language: string) =>
  new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
