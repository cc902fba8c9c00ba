import { expect, it } from 'vitest';
import { PREDICTIONS, type Prediction } from '../../lib/model/class';
import type { Texts } from '../text';
import { askOf, noteOf, toldLines } from './card-lines';
import { classroomFor, maySee } from './classroom';

const texts: Texts = { language: 'en', t: (key, ...rest) => [key, ...rest].join(' '), n: (key) => key };

const counting: Texts = { ...texts, n: (key, ...rest) => [key, ...rest].join(' ') };

it('asks for each prediction once', () =>
  expect(askOf(texts, true).choices.map(({ prediction }) => prediction)).toEqual(PREDICTIONS));

it('says only where the question is if nothing is to be answered in the page', () =>
  expect(askOf(texts, false)).toEqual({ told: ['cardAskedInPanel'], choices: [] }));

it('does not ask about a judgement, and says that it is one', () => {
  const nothing = classroomFor({ url: '', title: '' }, [], { keep: () => {}, skipped: new Set() });
  expect(maySee(nothing, { point: 'p', judgement: true })).toBe(true);
  expect(maySee(nothing, { point: 'p' })).toBe(false);
  expect(noteOf({ judgement: true }, texts)).toEqual(['pointJudgement']);
  expect(noteOf({}, texts)).toEqual([]);
});

it('tells what was expected, what came of it, and all that is there with its counts', () => {
  expect(toldLines({ prediction: 'number', seen: { number: 2, agrees: 7 } }, true, texts)).toEqual([
    'classMetSome classNumber 2 9',
    'classSeen kindAgrees (7) · kindNumber (2)',
  ]);
  expect(toldLines({ prediction: 'only-here', seen: { agrees: 1 } }, true, texts)[0]).toBe(
    'classOther classOnlyHere',
  );
  expect(toldLines({ prediction: 'only-here', seen: {} }, true, texts)).toEqual([
    'classMet classOnlyHere',
    'classSeen kindOnlyHere',
  ]);
});

it('never says "all" without the number that it rests on', () => {
  const first = (prediction: Prediction, seen: object) => toldLines({ prediction, seen }, true, counting)[0];
  expect(first('agrees', { agrees: 4 })).toBe('classMetAll 4 classAgree');
  expect(first('agrees', { agrees: 1 })).toBe('classMetAll 1 classAgree');
});

it('says how many report the same where most do and some do not', () =>
  expect(
    toldLines({ prediction: 'agrees', seen: { wording: 9, number: 2, agrees: 45 } }, true, texts)[0],
  ).toBe('classPartly classAgree 45 56'));

it('weighs where one of twenty differs', () => {
  const seen = { wording: 1, agrees: 19 };
  const first = (prediction: Prediction) => toldLines({ prediction, seen }, true, texts)[0];
  expect(first('agrees')).toBe('classNearly classAgree 19 20');
  expect(first('wording')).toBe('classFew classWording 1 20');
});

it('tells a pupil whose answer the browser could not store', () =>
  expect(toldLines({ prediction: 'agrees', seen: { agrees: 1 } }, false, texts)).toContain('classNotKept'));
