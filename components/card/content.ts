import type { CardPoint } from '../../lib/model/card';
import type { Prediction } from '../../lib/model/class';
import { button, element } from './element';

export interface Acts {
  showAll: (point: string) => void;
  /** Shows another point of the same sentence. */
  turnTo: (point: CardPoint) => void;
  /** In class. The card asks for no reason, because the page could listen to what is typed into it. */
  predict: (point: string, prediction: Prediction) => void;
  close: () => void;
}

/**
 * What the card says of one point, and the other points of its sentence, to which the reader can turn. The style sheet
 * hides what is empty.
 */
export function content(shown: CardPoint, others: readonly CardPoint[], acts: Acts) {
  const { point, language } = shown;
  // Stands at the top, and is heard last. The style sheet knows it by its label.
  const shut = button(acts.close, '✕');
  shut.ariaLabel = shown.close;
  const rows = shown.accounts.map(({ outlet, beside, account, quote }) =>
    element(
      'li',
      {},
      element('b', { dir: 'auto' }, outlet),
      element('span', {}, beside),
      element('p', { lang: language, dir: 'auto' }, account),
      element('q', { lang: language }, quote),
    ),
  );
  return [
    element('h2', { id: 'h2', lang: language }, shown.label),
    element('p', { class: 'about' }, shown.here, element('q', { lang: language }, shown.sentence)),
    element('p', { class: 'kind' }, signOf(shown), shown.kindName),
    ...shown.told.map((line, i) => element('p', { id: `${i}` }, line)),
    element(
      'fieldset',
      { 'aria-labelledby': '0' },
      ...shown.choices.map(({ prediction, label }) => button(() => acts.predict(point, prediction), label)),
    ),
    element('ul', {}, ...rows),
    element(
      'footer',
      {},
      element('p', {}, shown.note),
      shown.all ? button(() => acts.showAll(point), shown.all) : '',
      shown.also,
      ...others.map((other) => button(() => acts.turnTo(other), signOf(other), other.label)),
    ),
    shut,
  ];
}

const signOf = ({ kind, sign }: CardPoint) => element('i', { class: `${kind}`, 'aria-hidden': 'true' }, sign);
