import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { marksOn, openArticle } from '../harness/article';
import { inEachBrowser } from '../harness/each-browser';

const PAGES = resolve(import.meta.dirname, '../../pages');
const sample = (name: string) => readFileSync(join(PAGES, `${name}.html`), 'utf8');
/** A host of the list: the papers of the samples are invented, and so on no list. */
const address = (name: string) => `https://www.rte.ie/sample/${name}`;

/** Points that a reader finds in each sample without thinking twice. */
const PLAIN_POINTS = {
  'harbour-courier': [
    'talks-duration',
    'venue',
    'red-carpet',
    'three-on-three',
    'no-deal-until-deal',
    'next-time-moscow',
  ],
  'northern-wire': [
    'putin-first-us-visit',
    'lavrov-ussr-top',
    'protests-in-alaska',
    'failure-odds',
    'listening-exercise',
    'starmer-zelensky',
  ],
  'lantern-review': [
    'talks-duration',
    'putin-conceded-nothing',
    'donbas-demand',
    'ten-out-of-ten',
    'make-a-deal',
    'helsinki-2018',
  ],
};

inEachBrowser('the sample articles', (lab) => {
  it.each(Object.entries(PLAIN_POINTS))(
    '%s shows its plain points, and no mark outside of the article',
    async (name, points) => {
      const article = await openArticle(lab(), address(name), sample(name));
      const state = await article.settled();
      if (state.status !== 'done') throw new Error(JSON.stringify(state));
      expect(state.analysis.verdict).toBe('about');
      expect(state.analysis.comparisons.map(({ point }) => point)).toEqual(expect.arrayContaining(points));
      expect((await article.marks()).length).toBeGreaterThanOrEqual(points.length);
      expect(await marksOn(article.page, 'header, footer, nav, aside, .ad-slot')).toEqual([]);
    },
  );

  it('a page about the Helsinki summit of 2018 stays unmarked', async () => {
    const article = await openArticle(lab(), address('helsinki-2018'), sample('helsinki-2018'));
    const state = await article.settled();
    expect(state.status === 'done' ? state.analysis.verdict : state.status).toBe('other');
    expect(await article.marks()).toEqual([]);
  });

  it('a front page with the summit on it stays unmarked', async () => {
    const article = await openArticle(lab(), 'https://www.rte.ie/', sample('front-page'));
    await article.settled();
    expect(await article.marks()).toEqual([]);
  });
});
