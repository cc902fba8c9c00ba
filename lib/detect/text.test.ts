import fc from 'fast-check';
import { expect, it } from 'vitest';
import { finder } from './text';

const find = finder(['Putin', 'Vladimir Putin', 'US-Russia summit', 'Alaska']);

it('finds words and phrases in whole words, the longest first, with their endings, each once', () => {
  expect(
    find([
      "vladimir putin's plane, then putin",
      '',
      'alaskans, baked alaska',
      'rasputin',
      'us-russia summits',
    ]),
  ).toEqual([['vladimir putin', 'putin'], [], ['alaska'], [], ['us-russia summit']]);
  expect(find([])).toEqual([]);
  expect(finder([])(['putin'])).toEqual([[]]);
});

it('finds in each of several texts what it finds there alone', () => {
  const words = fc.constantFrom(
    'putin',
    'vladimir',
    'us-russia',
    'summit',
    'alaska',
    "'s",
    'é',
    'ж',
    '½',
    '.',
  );
  const text = fc.array(words, { maxLength: 8 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      expect(find(texts)).toEqual(texts.map((one) => find([one])[0]));
    }),
  );
});
