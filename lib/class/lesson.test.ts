import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import lesson from '../../assets/practice/lesson.json';
import state from '../../assets/practice/state.json';
import tabloid from '../../assets/practice/tabloid.json';

const guide = readFileSync('docs/teaching.md', 'utf8').replace(/\s+(> )?/g, ' ');

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

it('is the same plan in the extension and in docs/teaching.md', () => {
  const texts = lesson.steps.flatMap(({ title, minutes: own, takes, say, plain, full }) => {
    const minutes = lesson.forms
      .filter(({ id }) => own[id as Form] > 0)
      .map((form) => `${own[form.id as Form]} of ${form.minutes} minutes`);
    const levels = [plain, full].flatMap(({ look, questions }) => [look, ...questions]);
    return [`${title} (${minutes.join(', ')})`, takes, say, ...levels];
  });
  const forms = lesson.forms.map(({ name, who }) => `**${name}.** ${who}.`);
  for (const text of [lesson.title, lesson.aim, ...forms, ...lesson.before, ...lesson.care, ...texts])
    expect(guide).toContain(text);
});
