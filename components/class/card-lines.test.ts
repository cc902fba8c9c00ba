import { expect, it } from 'vitest';
import { PREDICTIONS } from '../../lib/model';
import type { Texts } from '../text';
import { askOf, toldLines } from './card-lines';

const texts: Texts = { language: 'en', t: (key, ...rest) => [key, ...rest].join(' '), n: (key) => key };

it('asks for each prediction once', () =>
  expect(askOf(texts).choices.map(({ prediction }) => prediction)).toEqual(PREDICTIONS));

it('tells what was expected, and all that is there', () => {
  expect(toldLines({ prediction: 'number', right: ['agree', 'number'] }, true, texts)).toEqual([
    'classMet classNumber',
    'classSeen classAgree and classNumber',
  ]);
  expect(toldLines({ prediction: 'left-out', right: ['agree'] }, true, texts)[0]).toBe(
    'classOther classLeftOut',
  );
});

it('tells a pupil whose answer the browser could not store', () =>
  expect(toldLines({ prediction: 'agree', right: ['agree'] }, false, texts)).toContain('classNotKept'));
