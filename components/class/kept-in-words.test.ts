import { expect, it } from 'vitest';
import { english } from '../test-texts';
import { keptInWords } from './kept-in-words';

it.each([
  [null, /^Answers are kept until they are cleared/],
  [0, /^New answers are not kept/],
  [1, /^Answers are kept for 1 day\./],
  [30, /^Answers are kept for 30 days\./],
])('says how long answers are kept: %s', (days, words) => expect(keptInWords(days, english)).toMatch(words));
