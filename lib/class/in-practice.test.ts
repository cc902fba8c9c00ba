import { readFileSync } from 'node:fs';
import bundled from 'virtual:claim-base';
import learned from 'virtual:claim-learned';
import { describe, expect, it } from 'vitest';
import lesson from '../../assets/practice/lesson.json';
import opinion from '../../assets/practice/opinion.json';
import state from '../../assets/practice/state.json';
import tabloid from '../../assets/practice/tabloid.json';
import wire from '../../assets/practice/wire.json';
import { isAsked } from '../../components/class/classroom';
import { markAt } from '../../components/practice/route';
import { analyse } from '../analyse';
import { buildMatcher } from '../match/matcher';
import { PREDICTIONS } from '../model/class';
import { toMarks } from '../page/marks';
import { type Level, type PracticeArticle, practiceFacts, withOwnDetail, withOwnPoint } from './practice';
import { rightPredictions, seenBeside } from './predict';
import { makeSheet } from './worksheet';

const base = { ...bundled, learned };
const matcher = buildMatcher(base);
const articles = [wire, tabloid, opinion, state] as PracticeArticle[];
const readings = articles.flatMap((article) =>
  (['full', 'plain'] as Level[]).map((level) => {
    const facts = practiceFacts(article, level);
    return {
      article,
      level,
      id: article.id,
      analysis: withOwnDetail(analyse(facts, matcher, base), article, facts),
    };
  }),
);

describe('predicting in the practice articles', () => {
  const right = readings.flatMap(({ analysis }) =>
    analysis.comparisons.filter(isAsked).map((each) => rightPredictions(seenBeside(each))),
  );
  const share = (some: number) => `${some} of ${right.length}`;
  const times = PREDICTIONS.map((each) => ({
    each,
    count: right.filter((all) => all.includes(each)).length,
  }));
  const guide = readFileSync('docs/teaching.md', 'utf8');

  it('has something right at every sentence, and every prediction is right somewhere', () => {
    expect(right.filter((all) => all.length === 0)).toEqual([]);
    expect(times.filter(({ count }) => count === 0)).toEqual([]);
  });

  // A pupil who always says the same must be surprised often enough to begin to think.
  it('is not won with one answer to everything', () => {
    for (const { each, count } of times) expect(count / right.length, each).toBeLessThan(0.7);
  });

  it('is told to teachers as it is', () => {
    const told = [...guide.matchAll(/\| (\d+ of \d+) \|$/gm)].map(([, count]) => count);
    expect(told).toEqual(times.map(({ count }) => share(count)));
  });
});

describe('the sheet that a teacher prints', () => {
  it.each(lesson.levels)('has the sentences of the lesson, and no others: $name', ({ id, article: name }) => {
    const own = readings.find(({ level, article }) => level === id && article.id === name);
    if (!own) throw new Error(`no article ${name}`);
    const { headline: title, lesson: points } = own.article;
    const limits = { title, sentences: points.length, accounts: 4, lesson: points };
    const sheet = makeSheet(own.analysis, withOwnPoint(bundled, own.article), limits);
    expect(points.length).toBeGreaterThan(0);
    expect(new Set(sheet.map(({ point }) => point.id))).toEqual(new Set(points));
    // The plan's links lead to the same sentences.
    const marks = toMarks(own.analysis);
    for (const { point, place } of sheet)
      expect(marks[markAt(point.id, marks) ?? -1]).toMatchObject({ block: place.block, start: place.start });
  });
});
