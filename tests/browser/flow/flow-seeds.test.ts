import { expect, it } from 'vitest';
import type { Analysis } from '../../../lib/model/findings';
import { type Article, marksOn, openArticle } from '../harness/article';
import { inEachBrowser } from '../harness/each-browser';
import type { Lab } from '../harness/lab';
import { hasSeeds, SEED_PAGES } from './seed-pages';

const FEWEST_FINDINGS = 25;

async function open(lab: Lab, source: string): Promise<{ article: Article; analysis: Analysis }> {
  const seed = SEED_PAGES.find((each) => each.source === source);
  if (!seed) throw new Error(`no seed page ${source}`);
  const article = await openArticle(lab, seed.url, seed.html());
  const state = await article.settled();
  if (state.status !== 'done') throw new Error(`${source}: ${JSON.stringify(state)}`);
  return { article, analysis: state.analysis };
}

const comparison = (analysis: Analysis, point: string) => {
  const found = analysis.comparisons.find((each) => each.point === point);
  if (!found) throw new Error(`${point} is not among ${analysis.comparisons.map((each) => each.point)}`);
  return found;
};

if (!hasSeeds) it.skip('the seed articles lie beside the clone only', () => undefined);
else
  inEachBrowser('the seed articles', (lab) => {
    it.each(SEED_PAGES)(
      '$source is about the summit, with findings, and no mark on clutter',
      async ({ source }) => {
        const { article, analysis } = await open(lab(), source);
        expect(analysis.verdict).toBe('about');
        expect(analysis.source).toBe(source);
        expect(analysis.findings.length).toBeGreaterThanOrEqual(FEWEST_FINDINGS);
        expect((await article.marks()).length).toBeGreaterThan(0);
        expect(await marksOn(article.page, '[data-clutter]')).toEqual([]);
      },
    );

    it('on the M10News page the invitation to Washington is only here, and Moscow is left out', async () => {
      const { analysis } = await open(lab(), 'm10news-0816');
      expect(comparison(analysis, 'invitation-to-washington').kind).toBe('only-here');
      expect(analysis.omissions.map(({ point }) => point)).toContain('next-time-moscow');
    });

    it('on the RTÉ page the length of the talks stands beside what others printed', async () => {
      const { analysis } = await open(lab(), 'rte-0815');
      const { kind, value, origin, accounts } = comparison(analysis, 'talks-duration');
      expect(kind).toBe('number');
      expect(value).toMatchObject({ type: 'quantity', unit: 'minutes', max: 180 });
      expect(origin).toMatchObject({ type: 'office', name: expect.stringMatching(/Kremlin/) });
      const kinds = new Map(accounts.map((account) => [account.source, account.kind]));
      expect(kinds.get('independent-0816'), '3.5 hours').toBe('number');
      expect(kinds.has('m10news-0816'), 'more than two hours').toBe(true);
      expect(kinds.has('rte-0815'), 'its own account is none of the others').toBe(false);
    });
  });
