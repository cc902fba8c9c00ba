import { expect, it } from 'vitest';
import lesson from '../../assets/practice/lesson.json';
import state from '../../assets/practice/state.json';
import tabloid from '../../assets/practice/tabloid.json';

type Form = 'short' | 'long';

it.each(lesson.forms)('takes as long as it says: $name', ({ id, minutes }) =>
  expect(lesson.steps.reduce((sum, step) => sum + step.minutes[id as Form], 0)).toBe(minutes),
);

it('has time in a whole lesson to read the article at hand, slowly', () => {
  const article = { plain: tabloid, full: state };
  const words = (level: 'plain' | 'full') => {
    const { headline, standfirst, [level]: text } = article[level];
    return [headline, standfirst, ...text].join(' ').split(' ').length;
  };
  const minutes = lesson.steps.find(({ title }) => title === 'Read')?.minutes.long ?? 0;
  // Words a minute, slow on purpose.
  expect(words('plain') / 60).toBeLessThanOrEqual(minutes);
  expect(words('full') / 80).toBeLessThanOrEqual(minutes);
});

it('looks at the sentences that its worksheets have', () => {
  const own = { tabloid, state };
  const look = lesson.steps.find(({ title }) => title === 'Look at others');
  for (const { id, article } of lesson.levels)
    expect(new Set(look?.[id as 'plain' | 'full'].sentences?.map(({ point }) => point))).toEqual(
      new Set(own[article as keyof typeof own].lesson),
    );
});
