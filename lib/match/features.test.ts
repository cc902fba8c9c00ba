import { expect, it } from 'vitest';
import { unlessSaidAgain } from './features';
import type { Term } from './terms';

it('counts what is said again once more only in other words, and never a third time', () => {
  const counted: string[] = [];
  const add = unlessSaidAgain((key, from, to) => counted.push(`${key} ${from.text} ${to.text}`));
  const say = (key: number, from: string, to = from) => {
    const first = { text: from } as Term;
    add(key, first, to === from ? first : ({ text: to } as Term));
  };
  for (const word of ['smile', 'smile', 'beam', 'beam', 'grin']) say(1, word);
  for (const thing of ['carpet', 'carpet', 'rug']) say(2, 'red', thing);
  expect(counted).toEqual(['1 smile smile', '1 beam beam', '2 red carpet', '2 red rug']);
});
