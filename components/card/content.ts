import type { Brief, DifferenceKind } from '../../lib/model';
import { KIND_GLYPHS, KIND_NAMES } from '../shared/kinds';
import type { Texts } from '../text';
import { button, element } from './element';

export interface Acts {
  showAll: (point: string) => void;
  /** Shows another point of the same sentence. */
  turnTo: (brief: Brief) => void;
  close: () => void;
}

/** What the card says of one point, and the other points of its sentence to turn to. */
export function content(
  shown: Brief,
  others: readonly Brief[],
  { t, n, language: reader }: Texts,
  acts: Acts,
) {
  const { point, kind, label, language, accounts } = shown;
  const shut = button(acts.close, '✕');
  shut.setAttribute('aria-label', t('cardClose'));
  const told = accounts.map(({ outlet, country, account, quote }) =>
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
  const all = kind ? n('cardAll', shown.others) : t('cardPredictOpen');
  if (shown.others > 0 || !kind) foot.unshift(button(() => acts.showAll(point), all));
  const none = t(kind ? 'cardNoOthers' : 'cardPredict');
  return [
    element(
      'div',
      { class: 'top soft' },
      element('span', {}, ...glyph(kind), kind ? t(KIND_NAMES[kind]) : ''),
      shut,
    ),
    element('h2', { lang: language }, label),
    told.length > 0 ? element('ul', {}, ...told) : element('p', { class: 'soft' }, none),
    ...(foot.length > 0 ? [element('div', { class: 'foot' }, ...foot)] : []),
  ];
}

const glyph = (kind: DifferenceKind | null) =>
  kind ? [element('i', { class: kind, 'aria-hidden': 'true' }, KIND_GLYPHS[kind])] : [];

/** Claim bases are checked to hold codes of two letters, which no browser refuses. */
const countryName = (code: string, language: string) =>
  new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
